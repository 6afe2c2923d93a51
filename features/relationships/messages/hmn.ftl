# Not yet reviewed by a native speaker.
### Ob tug neeg, txij thaum thov mus txog cov lus cog.


one-title = Sib ntsib ib leeg rau ib leeg
one-lead = Ib nrab teev nrog ib tug neeg, kom paub tias dab tsi txhawb nws lub siab.
one-optional = (yog koj xav)
one-cancel = Tsis ua
one-search = Nrhiav
one-look = Muaj qhov yuav tsum saib dua. Yam koj sau tseem nyob ntawm no.

## Yam uas tos

one-ask = Thov sib ntsib ib leeg rau ib leeg
one-over = Neb puas tau sib ntsib?
one-debrief-go = Sau seb sib ntsib li cas
one-coming = Yuav los txog
one-coming-none = Tseem tsis tau muaj ib zaug teem sij hawm.
one-asked = Tos teem sij hawm
one-promises = Cov lus cog
one-promises-none = Tsis muaj lus cog tseem tos.
one-quiet = Ntsiag to zuj zus
one-quiet-text = Twb rau caum hnub neb tsis tau sib tham. Tsuas yog koj pom daim npe no.
one-last = Zaum kawg sib ntsib ib leeg rau ib leeg: { $ago }
one-ask-again = Thov dua
one-near = Cov neeg koj paub
one-near-text = Los ntawm yam uas neb tau ua ua ke, tsis yog qhab nia. Tsuas yog neb ob leeg pom.
one-near-none = Tom qab koj sib ntsib ib leeg rau ib leeg thawj zaug, neeg yuav tshwm ntawm no.
one-held = Tau sib ntsib lawm
one-page = Nws nplooj ntawv
one-no-own = Tseem tsis tau muaj leej twg ntsib tau koj ntawm no
one-no-own-text = Koj lub rooj zaum tsis muaj nplooj ntawv neeg hauv lub tsev no. Ib tug saib xyuas txuas tau ob qho ua ke.

one-depth = { $depth ->
    [met] Neb tau sib ntsib
    [exchanged] Neb tau sib qhia yam uas tseem ceeb rau neb
    [reciprocated] Neb ob leeg puav leej ua raws li cog lus
   *[heard-of] Ntev lawm
}
one-evidence-held = Sib ntsib ib leeg rau ib leeg { $n } zaug, zaum kawg yog { $date }
one-evidence-exchanged = Yam uas tseem ceeb rau neb ob leeg sau cia lawm: { $date }
one-evidence-kept = Koj ua raws li koj cog lus: { $date }
one-evidence-returned = Nws ua raws li nws cog lus: { $date }

one-state = { $state ->
    [asked] Thov lawm, tsis tau teem sij hawm
    [set] Teem sij hawm lawm
    [held] Tau sib ntsib lawm
    [missed] Neb tsis tau sib ntsib
    [declined] Lo lus teb yog tsis yog tam sim no
   *[cancelled] Muab tso tseg lawm
}

## Thov

one-ask-whom = Thov { $name } sib ntsib ib leeg rau ib leeg
one-ask-nobody = Koj thov tau cov neeg uas tso rau koj saib
one-ask-nobody-text = Tseem tsis tau muaj leej twg. Ib tug npaj muab tau neeg tso rau koj saib, los yog thov koj sib ntsib ib leeg rau ib leeg.
one-whom = Koj xav ntsib leej twg?
one-found-none = Nrhiav tsis tau leej twg. Sim sau lwm yam.
one-shape = Rau dab tsi?
one-shape-is = { $shape ->
    [commitment] Los thov ib yam
   *[listening] Los mloog
}
one-shape-means = { $shape ->
    [commitment] Xaus nrog ib lo lus thov meej, thiab teb tias tau, tsis tau los yog lwm zaus.
   *[listening] Rau thawj zaug sib ntsib: yam tseem ceeb rau nws, thiab yam tseem ceeb rau koj.
}
one-purpose = Vim li cas koj xav sib ntsib?
one-purpose-help = Nws nyeem tau. Hais li koj yuav hais rau nws.
one-time = Thaum twg, yog koj twb paub lawm
one-time-help = Tso hnub thiab sij hawm khoob cia thaum koj tseem nug.
one-day = Hnub
one-clock = Sij hawm
one-minutes = Ntev npaum li cas
one-minutes-are = { $n } feeb
one-place = Qhov twg
one-who-sees = Tsuas yog neb ob leeg pom qhov no: tias neb tau sib ntsib, tau hais dab tsi thiab cog lus dab tsi. Koj pab tsis pom, tus saib xyuas tsis pom, pab koom tes tsis pom.
one-ask-keep = Sau cia

## Ib zaug ntawm cov no

one-with = Sib ntsib ib leeg rau ib leeg nrog { $name }
one-held-on = Tau sib ntsib hnub { $date }
one-no-time = Tsis tau teem sij hawm
one-met = Wb tau sib ntsib
one-not-met = Wb tsis tau sib ntsib
one-they-no = Nws hais tias tsis tau
one-i-no = Tsis yog tam sim no
one-call-off = Muab tso tseg
one-set-time = Teem sij hawm
one-move-time = Hloov sij hawm
one-time-keep = Khaws lub sij hawm no
one-told = Yam tau hais
one-told-none = Tsis tau sau dab tsi. Siv ob feeb xwb.
one-correct = Kho

## Sib ntsib li cas

one-debrief-with = Sib ntsib li cas: { $name }
one-debrief-lead = Ob feeb, thaum tseem nco qab. Txhua qhov tso khoob los tau.
one-shared-part = { $name } nyeem thiab kho tau feem no.
one-heard = Yam tseem ceeb rau nws
one-heard-help = Ua nws cov lus, li koj hnov.
one-gifts = Yam nws txawj, los yog xav kawm
one-gifts-help = Thiab yam nws xav qhia rau lwm tus.
one-knows = Cov neeg uas nws paub los yog nws saib xyuas
one-knows-help = Tsuas yog thaum nws kam.
one-gave = Yam koj qhia txog koj tus kheej
one-gave-help = Sib ntsib ib leeg rau ib leeg yog ob tog sib qhia.
one-hard-ask = Koj thov nws ua dab tsi?
one-hard-ask-help = Ib yam meej xwb, nrog ib hnub yog muaj.
one-hard-answer = Nws teb li cas?
one-said = { $state ->
    [yes] Tau
    [no] Tsis tau
    [later] Lwm zaus
   *[asked] Tseem tsis tau teb
}
one-next = Tom ntej no ua dab tsi?
one-by = Leej twg ua?
one-by-me = Kuv ua
one-until = Txog hnub
one-thanks = Ceeb toom kuv kom ua nws tsaug
one-thanks-help = Hauv ob hnub. Nyob hauv koj cov lus cog mus txog thaum koj ua tag.
one-private = Rau koj xwb
one-private-help = Xauv nrog koj tus yuam sij. Lwm tus hauv koj lub tsev nyeem tsis tau, tus saib xyuas los nyeem tsis tau. Tus uas saib lub tshuab nyeem tau. Ib xyoos tom qab nws raug lwv.
one-debrief-keep = Khaws yam tau sau
one-meanwhile = { $name } hloov qhov no thaum koj tseem sau
one-meanwhile-text = Tsis muaj dab tsi ploj. Koj li nyob hauv daim ntawv; yam nws sau txawv nyob ntawm no. Khaws dua kom koj li nyob.

## Cov lus cog

one-promise-follow-up = { $mine ->
    [yes] Koj xav ua { $name } tsaug thiab hais tias tom ntej no ua dab tsi
   *[no] { $name } xav txuas lus nrog koj
}
one-promise-ask = { $mine ->
    [yes] { $name } thov koj
   *[no] Koj thov { $name }
}
one-promise-next = { $mine ->
    [yes] Koj cog lus rau { $name }
   *[no] { $name } cog lus rau koj
}
one-promise-state = { $state ->
    [asked] Tseem tsis tau teb.
    [yes] Cog lus lawm.
    [no] Lo lus teb yog tsis tau.
    [later] Lwm zaus.
    [kept] Ua tiav lawm.
    [part] Ua tau ib feem.
    [not-kept] Tsis tau ua raws.
   *[released] Tsis muaj leej twg tos lawm.
}
one-answer = { $state ->
    [yes] Cog lus lawm
    [no] Tsis tau
    [kept] Ua tiav lawm
    [part] Ua tau ib feem
    [not-kept] Tsis tau ua raws
   *[released] Tso tseg
}
one-due = Txog hnub { $date }

## Tom qab daim ntawv

said-one-asked = Sau cia lawm. Thaum koj paub lub sij hawm lawm ces teem.
said-one-set = Teem sij hawm lawm.
said-one-missed = Sau cia lawm. Thaum koj ua tau, teem dua ib lub sij hawm.
said-one-declined = Sau cia lawm. Peb hwm lo lus “tsis tau”; lwm zaus thov dua yog haum.
said-one-cancelled = Muab tso tseg lawm.
said-one-debriefed = Khaws lawm. Cov lus cog nyob hauv qab.
said-promise = Sau cia lawm.
said-promise-other = Lo lus cog ntawd raug hloov hauv lwm lub qhov rais. Tam sim no nws zoo li no.

problem-one-on-one-with-oneself = No yog koj. Xaiv lwm tus.
problem-one-on-one-way = Qhov ntawd tsis haum lawm: { $state ->
    [asked] twb thov lawm, tsis tau teem sij hawm.
    [set] twb teem sij hawm lawm.
    [held] neb twb sib ntsib lawm. Kho yam tau sau xwb.
    [missed] neb tsis tau sib ntsib. Teem dua ib lub sij hawm.
    [declined] lo lus teb yog tsis tau. Yog hloov lawm, teem sij hawm.
   *[cancelled] twb muab tso tseg lawm. Teem sij hawm kom pib dua tshiab.
}
problem-minutes = Siv tau { $least } txog { $most } feeb.
problem-time-missing = Sau ib hnub thiab ib lub sij hawm.
problem-day-missing = Sau hnub thiab.
problem-clock-missing = Sau sij hawm thiab.
problem-day-unreadable = Peb nyeem tsis tau hnub no. Sau li 2026-12-01.
problem-clock-unreadable = Peb nyeem tsis tau lub sij hawm no. Sau li 18:30.
problem-next-missing = Sau tias tom ntej no ua dab tsi, los yog tso hnub khoob.
problem-promise-empty = Sau tias cog lus dab tsi.
problem-promise-way = Lo lus cog no twb raug hloov lawm.
