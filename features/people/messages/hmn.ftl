# Not yet reviewed by a native speaker.
### Saib xyuas neeg.

people-title = Neeg
people-and = { ", " }
people-optional = (yog koj xav)
people-save = Khaws
people-cancel = Tsis ua
people-remove = Rho tawm
people-restore = Coj rov qab

people-nav-all = Txhua tus neeg
people-nav-lists = Cov npe khaws tseg
people-nav-tags = Cov cim
people-nav-fields = Peb cov lus nug
people-nav-bin = Thoob khib nyiab
people-nav-changes = Yam uas tau ua

## Daim npe

people-add = Ntxiv ib tug neeg
people-bring = Coj ib daim npe los
people-find = Nrhiav neeg
people-find-help = Ib lub npe sau li cas los tau, ib feem ntawm tus xov tooj, los yog email.
people-search = Nrhiav
people-filters = Lim
people-filters-used = Cov kev lim uas siv
people-filter-off = Rho qhov lim: { $what }
people-filter-tag = Ntxiv ib lub cim
people-filter-place = Nyob ntawm
people-filter-lang = Hais lus
people-filter-has = Muaj
people-filter-consent = Hais tias tau los tsis tau
people-filter-added = Ntxiv thaum
people-filter-write = Koj sau qhov lim
people-filter-words = Qhov lim ua lus
people-filter-help = Txuas tej feem nrog and, or, not. Tej feem yog tag, place, language, has, state, consent, added, field thiab text. Cov lus muaj qhov khoob muab tso rau hauv cov cim hais lus.
people-any = Ib yam twg los tau
people-show = Qhia cov neeg no
people-clear = Rho tag nrho cov kev lim
people-chip-tag = Cim: { $name }
people-chip-place = Nyob ntawm { $name }
people-chip-lang = Hais lus { $lang }
people-chip-field = { $name }: { $value }
people-chip-list = Daim npe: { $name }
people-chip-q = “{ $words }”
people-chip-filter = Lim: { $filter }
people-chip-added = Ntxiv hauv { $n } hnub dhau los
people-has = { $what ->
    [mail] email
    [phone] xov tooj
    [address] chaw nyob
    [needs] yam xav tau kom koom tau
    [noway] tsis muaj kev txuas lus
   *[other] { $what }
}
people-consent-filter = { $channel ->
    [mail] Email
    [text] Ntawv xov tooj
    [call] Hu xov tooj
   *[post] Ntawv xa tuaj
}: { $answer ->
    [yes] hais tias tau
   *[no] hais tias tsis tau
}
people-count = { $n } tus neeg.
people-range = { $from }–{ $until } ntawm { $total }
people-pages = Cov nplooj ntawm daim npe no
people-previous = Ua ntej
people-next = Tom ntej
people-newest = Tshiab tshaj
people-older = Qub dua
people-print = Luam daim npe xov tooj los yog daim ntawv ntawm qhov rooj
people-export = Coj daim npe no tawm ua ntaub ntawv
people-speaks-best = Hais lus { $lang } zoo tshaj.
people-speaks-all = Hais lus { $langs }.
people-speaks-also = Kuj hais lus { $langs } thiab.
people-first = Tsis tau muaj leej twg ntawm no
people-first-text = Ntxiv thawj tus neeg, los yog coj ib daim npe uas koj muaj los.
people-first-none = Neeg yuav tshwm ntawm no thaum muaj ib tug muab lawv rau koj saib xyuas.
people-found-none = Nrhiav tsis tau leej twg
people-found-none-text = Sim ib feem ntawm lub npe, los yog rho cov kev lim. Peb twb sim txhua txoj kev sau npe lawm.
people-no-own = Koj nplooj ntawv tsis tau nyob ntawm no
people-no-own-text = Hais kom tus coj koj pab ntxiv koj.
people-why-own = Ntawm no koj pom koj nplooj ntawv. Txhua tus pom nws li xwb, kom neeg ntseeg tau daim npe no.
people-why-held = Koj pom cov neeg uas hais kom koj saib xyuas. Lwm tus muab zais kom lawv nyab xeeb.
people-why-names = Koj pom cov npe vim koj txoj hauj lwm yuav tsum tau. Kev txuas lus rau neeg muab zais.
people-list-save = Khaws qhov nrhiav no ua ib daim npe
people-list-save-help = Daim npe khaws tseg nrhiav dua txhua zaus. Leej twg haum tom qab yuav tshwm ntawm nws tus kheej.
people-list-name = Npe ntawm daim npe
people-list-keep = Khaws daim npe
people-list-filter = Leej twg nyob hauv
people-list-change = Hloov
people-list-delete = Lwv daim npe
people-list-delete-help = Cov neeg tseem nyob. Tsuas yog daim npe ploj.
people-lists-title = Cov npe khaws tseg
people-lists-lead = Daim npe khaws tseg khaws ib qho kev nrhiav, kom koj tsis txhob ua ob zaug.
people-lists-none = Tsis tau muaj npe khaws tseg
people-lists-none-text = Nrhiav los yog lim neeg, ces nias “Khaws qhov nrhiav no ua ib daim npe”.
people-lists-to-people = Mus rau neeg

## Ntawv

people-sheet-phones = Daim npe xov tooj
people-sheet-door = Daim ntawv ntawm qhov rooj
people-sheet-by = { $who } luam. Siv tag ces dua pov tseg.
people-sheet-more = Tseem muaj { $n } tus neeg tsis nyob hauv daim ntawv no. Xub lim daim npe.
people-sheet-how = Siv koj lub browser luam nplooj no. Peb sau cia tias koj tau qhib.
people-sheet-back = Rov qab rau daim npe
people-sheet-phone = Xov tooj
people-sheet-speaks = Hais lus
people-sheet-came = Tau tuaj
people-sheet-sign = Kos npe ntawm no
people-sheet-notes = Lus sau

## Daim ntawv

people-new-title = Ntxiv ib tug neeg
people-edit-title = Hloov { $who }
people-form-lead = Tsuas yog lub npe xwb. Lwm yam tos tau.
people-form-problems = Muaj { $n } yam yuav tsum saib dua
people-form-kept = Tsis muaj dab tsi ploj. Yam koj sau tseem nyob ntawm no.
people-meanwhile = { $who } hloov nplooj no thaum koj tseem sau
people-meanwhile-someone = Muaj leej twg hloov nplooj no thaum koj tseem sau
people-meanwhile-differs = Cov no txawv ntawm yam koj sau. Nyob ib sab yog yam khaws tseg tam sim no:
people-meanwhile-nothing = tsis muaj dab tsi
people-meanwhile-again = Saib dua ces khaws dua. Yam koj khaws yuav los hloov yam nyob ntawd.
people-form-hidden = Chaw nyob thiab lus sau muab zais ntawm koj. Thaum koj khaws lawv tseem zoo li qub.
people-form-never = Thov tsis txhob sau: ntawv nyob teb chaws, raug ntes, mob nkeeg, kev ntseeg. Sau yam tus neeg xav tau, tsis yog vim li cas.
people-name = Npe
people-name-help = Li nws sau.
people-given = Hu nws li cas
people-given-help = Yog tsis yog thawj feem ntawm lub npe.
people-pronouns = Lo lus hu
people-pronouns-help = Tsuas yog nws tau qhia koj.
people-way-label = Leej twg li, los yog thaum twg
people-way-first = Siv tus no ua ntej
people-way-use = Siv ua ntej
people-phone-title = Xov tooj
people-phone-help = Ib tsev neeg siv tau ib tug xov tooj ua ke. Hais tias leej twg li, xws li “hauj lwm” los yog “nws tus muam”.
people-phone-one = Xov tooj { $n }
people-phone-add = Ntxiv dua ib tug xov tooj
people-mail-title = Email
people-mail-help = Siv tau ib tug email ua ke thiab.
people-mail-one = Email { $n }
people-mail-add = Ntxiv dua ib tug email
people-web-title = Nplooj web
people-web-help = Ib nplooj uas nws xav kom neeg pom.
people-web-one = Nplooj { $n }
people-web-add = Ntxiv ib nplooj
people-address-title = Tsev
people-address-help = Tsuas yog thaj chaw los tau.
people-address-street = Kev thiab naj npawb, tsev { $n }
people-address-place = Thaj chaw los yog lub tsev loj
people-address-city = Nroog
people-address-region = Xeev
people-address-postcode = ZIP code
people-address-add = Ntxiv dua ib lub tsev
people-lang = Hom lus zoo tshaj
people-lang-help = Peb sau thiab hu ua hom lus no.
people-lang-unknown = Tsis tau paub
people-speaks = Cov lus uas nws hais
people-speaks-help = Khij tag nrho.
people-speaks-more = Lwm hom lus
people-access-title = Kom koom tau nws xav tau
people-access-help = Txoj kev rau lub rooj log, caij tsheb, saib me nyuam, ib tug txhais lus. Ua nws cov lus, tsis txhob hais vim li cas.
people-access-one = Yam xav tau { $n }
people-access-add = Ntxiv dua ib yam
people-culture-title = Kom nws zoo siab nws xav tau
people-culture-help = Zaub mov uas nws noj, sij hawm thov Vaj, poj niam xwb, tsis txhob yees duab.
people-culture-one = Kev tos txais { $n }
people-culture-add = Ntxiv dua ib yam
people-tags = Cov cim
people-tags-help = Muab ib lub comma tso nruab nrab ob lub cim.
people-tags-more = Lwm cov cim
people-tags-new = Cov cim tshiab
people-field-none = Tsis paub
people-state = Nws nyob qhov twg
people-state-is = { $state ->
    [here] Nyob ntawm no
    [resting] Tab tom so
    [left] Tawm lawm
   *[binned] Hauv thoob khib nyiab
}
people-state-means = { $state ->
    [here] Nws koom.
    [resting] Nws xav so. Tam sim no tsis hais kom nws ua dab tsi.
   *[left] Nws tawm lawm. Nplooj ntawv tseem nyob ib ntus.
}
people-state-here-or-resting = Nyob los yog so
people-web-unreadable = “{ $value }” tsis yog chaw nyob ntawm ib nplooj. Nws zoo li example.org.
people-field-unreadable = “{ $value }” tsis haum { $field }.

## Nplooj ntawv

people-edit = Hloov
people-meet = Thov sib ntsib ib leeg rau ib leeg
people-this-is-you = No yog koj.
people-call-them = Hu nws { $given }
people-card = Los ntawm lwm lub koom haum
people-in-bin = Nyob hauv thoob khib nyiab. Hnub { $date } nplooj no ploj mus li.
people-reach = Kev txuas lus rau nws
people-reach-none = Tsis tau muaj xov tooj thiab email.
people-shares = { $kind ->
    [phone] Siv tus xov tooj no ua ke nrog
   *[mail] Siv qhov email no ua ke nrog
}
people-shares-more = thiab { $n } tus ntxiv
people-shares-end = . Nug tias leej twg hais lus.
people-consents = Peb puas tau?
people-consents-none = Tsis tau nug. Xub nug, ces sau lo lus teb ntawm no.
people-consent-other = Rau lwm lub koom haum:
people-consent-is = { $channel ->
    [mail] Email
    [text] Ntawv xov tooj
    [call] Hu xov tooj
   *[post] Ntawv xa tuaj
}: { $answer ->
    [yes] tau
   *[no] tsis tau
}, rau { $purpose ->
    [all] txhua yam peb xa
    [gatherings] xov ntawm kev sib ntsib
    [news] peb tsab ntawv
   *[other] { $purpose }
}. { $basis ->
    [spoken] Nws hais
    [paper] Nws kos npe rau ntawv
    [form] Nws sau ib daim ntawv
    [import] Los nrog ib daim npe
   *[other] Sau cia
}, { $date }.
people-consent-write = Sau ib lo lus teb
people-consent-help = Nws xaiv, thiab hloov tau txhua lub sij hawm.
people-consent-purpose = Rau dab tsi?
people-consent-basis = Nws hais li cas?
people-consent-source = Nyob qhov twg?
people-consent-keep = Khaws lo lus teb
people-channel = { $channel ->
    [mail] Email
    [text] Ntawv xov tooj
    [call] Hu xov tooj
   *[post] Ntawv xa tuaj
}
people-answer-same = Li tam sim no
people-answer-yes = Tau
people-answer-no = Tsis tau, thov
people-answer-none = Tsis tau nug
people-purpose = { $purpose ->
    [all] Txhua yam peb xa
    [gatherings] Xov ntawm kev sib ntsib
    [news] Peb tsab ntawv
   *[other] { $purpose }
}
people-basis = { $basis ->
    [spoken] Nws hais
    [paper] Nws kos npe rau ntawv
   *[form] Nws sau ib daim ntawv
}
people-needs = Kom koom tau
people-need-kind = { $kind ->
    [access] Kom ua tau
   *[culture] Kom raug cai
}
people-history = Yam uas tau hloov
people-history-all = Saib tag nrho
people-history-lead = Yam uas tau kov { $who } nplooj ntawv, tshiab tshaj ua ntej.
people-history-none = Tsis tau muaj dab tsi
people-event = { $kind ->
    [edit] Hloov ntawm tes
    [import] Coj ib daim npe los
    [tag] Hloov cov cim
    [bin] Tso rau thoob khib nyiab
    [restore] Coj rov qab los
    [merge] Muab ua ib qho
    [undo] Thim rov qab
   *[demo] Ua rau qhov sim
}
people-event-row = { $what ->
    [created] Ntxiv lawm
   *[removed] Rho lawm
}
people-part = { $part ->
    [name] npe
    [given] hu nws li cas
    [state] nws nyob qhov twg
    [pronouns] lo lus hu
    [lang] hom lus zoo tshaj
    [mail] email
    [phone] xov tooj
    [address] tsev
    [web] nplooj web
    [speaks] cov lus
    [needs] yam xav tau
    [tags] cov cim
    [fields] peb cov lus nug
    [consents] cov lus teb kev tso cai
    [external-ids] naj npawb hauv lwm lub program
    [level] leej twg pom tau
   *[other] { $part }
}
people-by = { $who } ua.
people-by-from = { $who } ua, los ntawm { $source }.
people-by-system = Starling ua nws tus kheej.
people-undone = Qhov no twb thim rov qab lawm.
people-undo-this = Thim qhov no
people-undo-import = Saib daim npe
people-tag-add = Ntxiv ib lub cim
people-tag-put = Ntxiv
people-tag-off = Rho lub cim { $name }
people-more = Ntau ntxiv
people-external = Naj npawb hauv { $system }
people-ties = Leej twg nyob ze
people-tie = { $kind ->
    [knows] Nkawd sib paub.
    [household] Nkawd nyob ib lub tsev.
    [member] Yog ib tug tswv cuab.
    [delegate] Hais lus rau lawv.
    [holds] Tuav ib txoj hauj lwm.
    [coaches] Cob qhia.
    [influences] Muaj suab.
    [funds] Pab nyiaj.
   *[partners] Ua hauj lwm ua ke.
}
people-who-sees = Leej twg pom tau nplooj no
people-who-own = Koj pom tag nrho.
people-who-they = Nws pom tau tag nrho, thiab leej twg tau qhib.
people-who-house = Cov neeg hauv koj pab uas ua hauj lwm nrog txhua tus kuj pom.
people-who-held = Tus saib xyuas yog
people-who-coalition = Lub koom tes tsis pom dab tsi.
people-who-members = Lwm cov koom haum tsis pom dab tsi.
people-hidden-held = Koj pom yam koj xav tau kom hu thiab tos txais. Chaw nyob, lwm tus cov lus sau thiab keeb kwm muab zais.
people-hidden-names = Koj pom lub npe vim koj txoj hauj lwm yuav tsum tau. Lwm yam muab zais.
people-looks = { $n ->
    [0] Hauv 90 hnub tsis muaj lwm tus qhib
   *[other] Qhib { $n } zaus hauv 90 hnub: saib leej twg qhib
}
people-looks-logged = Peb sau cia tias koj tau qhib nplooj no. Nws pom tau.
people-seen-title = Leej twg qhib nplooj no
people-seen-own = Qhov no hais txog koj, ces koj paub tau leej twg saib.
people-seen-lead = { $who } kuj pom tau daim npe no.
people-seen-none = Tsis tau muaj leej twg qhib
people-seen-none-text = Txhua zaus uas muaj neeg saib nplooj no peb sau cia ntawm no. Thaum koj saib koj nplooj peb tsis sau.
people-look = { $kind ->
    [opened] Tau qhib.
    [listed] Tau pom hauv ib daim npe.
    [exported] Tau coj tawm ua ib daim ntaub ntawv.
   *[printed] Tau luam.
}
people-bin = Tso rau thoob khib nyiab
people-bin-help = Nplooj ntawv nyob hauv thoob khib nyiab 30 hnub. Txog thaum ntawd koj coj tau rov qab.
people-bin-put = Tso rau thoob khib nyiab
people-bin-lead = Neeg nyob ntawm no 30 hnub. Ces lawv ploj mus li, nrog txhua yam sau txog lawv.
people-bin-none = Thoob khib nyiab khoob
people-bin-none-text = Leej twg koj tso rau thoob khib nyiab yuav tshwm ntawm no.
people-bin-since = Tso { $ago }.
people-bin-gone = Ploj mus li hnub { $date }.

## Yam uas tau ua

people-changes-lead = Yam uas tau ua hauv nej lub tsev, tshiab tshaj ua ntej. Koj thim tau, yog tsis muaj leej twg hloov tom qab.
people-changes-none = Tsis tau muaj dab tsi
people-changes-none-text = Yam koj ntxiv thiab hloov yuav tshwm ntawm no.
people-set-count = { $n } nplooj.
people-undo-left = { $n } nplooj tseem zoo li qub: tom qab muaj ib tug hloov los yog sau txog.

## Peb cov lus nug

people-fields-title = Peb cov lus nug
people-fields-lead = Yam uas koj pab xav paub txog neeg, ntxiv rau yam uas sawv daws nug.
people-fields-none = Tsis tau muaj nej cov lus nug
people-fields-none-text = Nws yog ib lo lus nug, xws li “Lub tsev” los yog “Tsho loj npaum cas”.
people-fields-never = Nug yam nej siv xwb. Tsis txhob nug txog ntawv nyob teb chaws, raug ntes, mob nkeeg los yog kev ntseeg.
people-field-new = Ib lo lus nug tshiab
people-field-add = Ntxiv lo lus nug
people-field-name = Npe ntawm lo lus nug
people-field-holds = Muaj dab tsi hauv
people-field-kind = { $kind ->
    [text] Lus.
    [choice] Ib qho ntawm ob peb qho.
    [number] Ib tug naj npawb.
   *[date] Ib hnub.
}
people-field-people = { $n ->
    [0] Tsis tau sau rau leej twg.
   *[other] Sau rau { $n } tus neeg.
}
people-field-change = Hloov
people-field-choices = Cov kev xaiv
people-field-choices-only = (rau “Ib qho ntawm ob peb qho”)
people-field-choices-help = Ib kab sau ib qho.
people-field-position = Qhov chaw hauv kab
people-field-delete = Lwv lo lus nug
people-field-delete-help = { $n ->
    [0] Tsis tau sau rau leej twg.
   *[other] Sau rau { $n } tus neeg. Qhov ntawd ploj thiab, thim tsis tau.
}

## Cov cim

tag-title = Cov cim
tag-lead = Ib lub cim yog ib lo lus uas koj siv cais neeg, xws li “pab qhov rooj”.
tag-new = Ib lub cim tshiab
tag-add = Ntxiv lub cim
tag-none = Tsis tau muaj cim
tag-none-text = Ntxiv ib lub saum toj no, los yog ntawm ib tug neeg nplooj.
tag-people = { $n ->
    [0] Tsis muaj leej twg
   *[other] { $n } tus neeg
}
tag-change = Hloov
tag-name = Npe ntawm lub cim
tag-rename = Khaws lub npe
tag-merge-into = Muab ua ke nrog
tag-merge-help = Txhua tus uas muaj lub cim no yuav tau lub ntawd. Lub no ploj.
tag-merge = Ua ib lub cim
tag-delete = Lwv lub cim
tag-delete-help = { $n ->
    [0] Tsis muaj leej twg muaj lub cim no.
   *[other] { $n } tus neeg muaj. Cov neeg tseem nyob; lub cim rov qab tsis tau.
}

## Lus sau

note-title = Lus sau
note-none = Tsis tau muaj lus sau.
note-write = Sau ib lo lus
note-about = Lus sau txog { $who }
note-body = Koj xav khaws dab tsi?
note-help = Sau yam uas koj yuav qhia rau nws xwb. Tsis txhob sau txog ntawv nyob teb chaws, raug ntes, mob nkeeg thiab kev ntseeg.
note-who-reads = Leej twg nyeem tau?
note-shared = Cov uas ua hauj lwm nrog txhua tus ntawm no
note-shared-help = Tus neeg ntawd kuj nyeem tau. Nws nyob ob xyoos.
note-private = Kuv xwb
note-private-help = Xauv nrog koj tus yuam sij. Lwm tus hauv koj lub tsev qhib tsis tau. Tus uas saib lub tshuab qhib tau. Nws nyob ib xyoos.
note-private-from = Koj lo lus zais hnub { $date }
note-private-who = Lwm tus hauv koj lub tsev qhib tsis tau. Tus uas saib lub tshuab qhib tau. Nws raug lwv hnub { $date }.
note-open = Qhib kuv lo lus
note-keep = Khaws lo lus
note-change = Hloov
note-bin = Tso lo lus rau thoob khib nyiab
note-in-bin = Lo lus nyob hauv thoob khib nyiab 30 hnub.
note-goes = Nws raug lwv hnub { $date }.

## Tom qab daim ntawv

said-person-made = Ntxiv lawm.
said-person-saved = Khaws lawm.
said-person-same = Tsis muaj dab tsi hloov.
said-person-binned = Nyob hauv thoob khib nyiab 30 hnub.
said-person-restored = Coj rov qab lawm.
said-consent-saved = Lo lus teb khaws lawm.
said-tag-on = Lub cim ntxiv lawm.
said-tag-off = Lub cim rho lawm.
said-tag-made = Lub cim muaj lawm.
said-tag-renamed = Lub cim muaj npe tshiab.
said-tag-merged = Ob lub cim ua ib lub lawm.
said-tag-deleted = Lub cim ploj lawm. Cov neeg tseem nyob.
said-field-made = Lo lus nug muaj lawm.
said-field-saved = Khaws lawm.
said-field-deleted = Lo lus nug ploj lawm.
said-list-made = Daim npe khaws lawm.
said-list-saved = Khaws lawm.
said-list-deleted = Daim npe ploj lawm. Cov neeg tseem nyob.
said-note-written = Lo lus khaws lawm.
said-note-sealed = Lo lus xauv nrog koj tus yuam sij lawm.
said-note-saved = Lo lus khaws lawm.
said-note-restored = Lo lus rov qab los lawm.
said-undone = Thim lawm. Txhua yam zoo li qub.
said-undone-some = Thim tau ib feem.
said-undone-none = Thim tsis tau dab tsi.
said-undone-before = Qhov ntawd twb thim lawm.

## Yam yuav tsum saib dua

name-empty = Sau ib lub npe.
name-too-long = Lub npe ntev dhau.
name-control = Lub npe muaj ib lub cim uas tsis pom. Thov sau dua.
name-direction = Lub npe muaj ib lub cim zais uas tig cov ntawv. Thov sau dua.
problem-name-missing = Sau ib lub npe.
problem-name-spaces = Lub npe muaj qhov khoob ntau dhau. Thov sau dua.
problem-name-taken = “{ $name }” twb muaj lawm. Xaiv lwm lub npe.
problem-too-long = Ntev dhau. Ntau tshaj yog { $max } tus ntawv.
problem-too-many = Ntau dhau. Ntau tshaj yog { $max }.
problem-control-character = Muaj ib lub cim uas tsis pom. Thov sau dua.
problem-mail-unreadable = “{ $value }” tsis yog email. Saib ib ncig ntawm @.
problem-phone-unreadable = “{ $value }” tsis yog xov tooj. Sau nrog area code.
problem-choices-missing = Sau cov kev xaiv, ib kab ib qho.
problem-note-empty = Xub sau ib yam.
problem-filter-too-long = Qhov lim ntev dhau.
problem-filter-too-deep = Qhov lim muaj cov cim kaw ntau dhau.
problem-filter-too-many = Qhov lim muaj ntau feem dhau.
problem-filter-left-open = Muaj ib lub cim qhib tsis tau kaw.
problem-filter-unexpected = Peb nyeem tsis tau qhov lim ntawm tus ntawv { $at }.
problem-filter-unknown-word = “{ $word }” tsis yog ib lo lus uas peb paub ntawm no.

## Hom lus

people-tongue = { $tag ->
    [en] Askiv
    [es] Mev
    [so] Xaus-maj-lias
    [hmn] Hmoob
    [ar] Alas-npiv
    [om] Oromo
    [ksw] Karen
    [am] Amharic
    [ti] Tigrinya
    [sw] Swahili
    [vi] Nyab Laj
    [zh] Suav
    [yue] Suav Cantonese
    [my] Phab Mab
    [km] Qhab Meem
    [lo] Nplog
    [th] Thaib
    [fil] Tagalog
    [ne] Nepali
    [hi] Hindi
    [ur] Urdu
    [bn] Bengali
    [fa] Farsi
    [prs] Dari
    [ps] Pashto
    [fr] Fab Kis
    [pt] Portuguese
    [ht] Haitian Creole
    [ru] Lav Xias
    [uk] Ukrainian
    [pl] Polish
    [de] Yelemees
    [it] Ithalis
    [ko] Kauslim
    [ja] Nyiv Pooj
    [oj] Ojibwe
    [dak] Dakota
    [nah] Nahuatl
    [qu] Quechua
    [ase] Lus Piav Tes Asmesliskas
    [sv] Swedish
   *[other] { $tag }
}
