### Hnub no, lub tsev nplooj ntawv, cov koom haum hauv ib pab koom tes. Tseem tsis tau muaj neeg Hmoob soj ntsuam.

## Hnub no
home-title = Hnub no
home-next = Koj kauj ruam tom ntej, { $name }
home-also-person = Los yog ntxiv thawj tus neeg
home-also-list = Los yog coj ib daim ntawv npe los
home-step-offer = { $name } caw nej
home-step-offer-lead = Nej cov neeg tseem yog nej li. Pab koom tes tsuas pom nej lub npe, nej ua haujlwm dab tsi, thiab cov tag nrho uas nej xaiv qhia.
home-step-offer-go = Saib daim ntawv caw
home-step-debrief = Sau seb koj thiab { $name } sib ntsib li cas
home-step-debrief-lead = Ob feeb, thaum tseem nco qab.
home-step-debrief-go = Pib
home-step-promise = Koj cog lus rau { $name }
home-step-promise-lead = Txog sijhawm lawm. Hais tias ua tiav lawm, los sis muab ib hnub tshiab.
home-step-promise-go = Saib
home-step-begin = Coj koj cov neeg los
home-step-begin-lead = Ib daim ntawv rooj los yog ib daim ntawv ntawm lwm qhov cuab yeej ces txaus. Koj pom tej yuav tshwm sim ua ntej txuag, thiab koj thim rov qab tau.
home-step-begin-go = Coj ib daim ntawv npe los
home-step-map = Hais tias txhua kab yog dab tsi
home-step-map-lead = Koj daim ntawv npe twb xa los lawm thiab tseem tos. Tseem tsis tau txuag dab tsi.
home-step-map-go = Saib cov kab
home-step-ready = Rov saib ib zaug, ces coj daim ntawv npe los
home-step-ready-lead = Txhua yam npaj txhij lawm. Tseem tsis tau txuag dab tsi.
home-step-ready-go = Saib daim ntawv npe
home-step-mend = Ib qho coj los nres ib nrab kev
home-step-mend-lead = Tej ua lawm tseem muaj. Koj ua ntxiv tau los yog thim rov qab tau.
home-step-mend-go = Saib qho coj los
home-step-look = Koj daim ntawv npe los txog lawm
home-step-look-lead = Saib seb ntxiv leej twg thiab kab twg yuav tsum muaj neeg saib.
home-step-look-go = Saib tej tau ua
home-step-second-steward = Caw tus saib xyuas thib ob
home-step-second-steward-lead = Ib lub tsev uas muaj ib tug saib xyuas xwb, yog poob ib lub xov tooj ces tsis muaj leej twg lawm.
home-step-second-steward-go = Caw ib tug
home-step-describe = Hais tias nej yog leej twg
home-step-describe-lead = Ib kab lus ntawm nej tus kheej, nej tej chaw, nej ua haujlwm dab tsi, nej hais lus dab tsi.
home-step-describe-go = Sau nws
home-step-ask = Nug { $n } tus neeg tshiab seb txuas lus li cas tau
home-step-ask-lead = Lawv tuaj hauv ob lub lim tiam dhau los thiab tseem tsis tau muaj leej twg nug lawv.
home-step-ask-go = Saib leej twg tshiab
home-step-talk = Nrog { $name } tham
home-step-talk-lead = Ntawm cov neeg uas tso rau koj saib, tus no koj sau txog tsawg tshaj tsis ntev los no.
home-step-talk-go = Qhib { $name } nplooj ntawv
home-step-first-of-team = Coj thawj tus neeg ntawm koj pab los
home-step-first-of-team-lead = Tus koj ntxiv yog tso rau koj saib. Xya leej yog ib tug lej zoo.
home-step-first-of-team-go = Ntxiv ib tug neeg
home-step-say-how = Hais tias peb txuas lus rau koj li cas tau
home-step-say-how-lead = Ntawv text, hu xov tooj, xa ntawv, los yog tsis xav tau ib yam. Koj xaiv, thiab hloov tau txhua lub sijhawm.
home-step-say-how-go = Qhib koj nplooj ntawv
home-step-first-organization = Caw thawj lub koom haum
home-step-first-organization-lead = Nws tau nws lub tsev. Koj nug nws cov saib xyuas tim ntsej tim muag.
home-step-first-organization-go = Tsim ib lub koom haum
home-step-ask-again = { $name } tseem tsis tau teb
home-step-ask-again-lead = Dhau ib lub lim tiam lawm. Hu xov tooj feem ntau pab tau zoo dua xa ntawv zaum ob.
home-step-ask-again-go = Qhib nws daim npav
home-step-delegates = Leej twg hais lus sawv cev { $name }?
home-step-delegates-lead = Sau cov sawv cev uas nws tau xaiv, thiab lawv xav kom txuas lus li cas.
home-step-delegates-go = Sau cov sawv cev
home-step-no-money = Tsis muaj dab tsi tos koj
home-step-no-money-lead = Tseem tsis muaj nyiaj los saib ntawm no. Koj saib tau leej twg nyob hauv tsev, los yog so.
home-step-no-money-go = Saib cov neeg
home-step-own-page = Tsis muaj dab tsi tos koj
home-step-own-page-lead = Koj nplooj ntawv qhia txhua yam uas khaws txog koj.
home-step-own-page-go = Qhib koj nplooj ntawv
home-step-quiet = Tsis muaj dab tsi tos koj
home-step-quiet-lead = Thaum ib tug tso ib yam rau koj, nws yuav nyob ntawm no.
home-step-quiet-go = Saib cov neeg
home-meetings = Koj cov kev sib ntsib ib leeg rau ib leeg tom ntej
home-meetings-all = Tag nrho cov sib ntsib
home-seven = Cov neeg uas tso rau koj saib
home-seven-more = { $n } leej ntxiv
home-speaks = Hais lus { $languages }
home-call = Hu rau { $name }:
home-text = Text
home-we = Peb yog leej twg
home-we-change = Hloov
home-people = { $n ->
    [0] Tseem tsis tau muaj leej twg hauv lub tsev no.
   *[other] Muaj { $n } tus neeg hauv lub tsev no.
}
home-people-own = { $n ->
    [0] Pab koom tes tseem tsis muaj nws cov neeg: tsis muaj sawv cev, tsis muaj leej twg sau npe nrog nws.
   *[other] Muaj { $n } tus neeg yog pab koom tes li: cov sawv cev, thiab cov sau npe nrog nws.
}
home-spoken = Cov neeg ntawm no hais lus { $languages }.
home-places = Lawv nyob { $places }.
home-and = { ", " }
home-in = Yog ib feem ntawm
home-organizations = Cov koom haum
home-organizations-all = Saib tag nrho
home-organizations-count = { $n ->
    [0] Tseem tsis tau muaj koom haum nkag los.
   *[other] Muaj { $n } lub koom haum nkag los lawm.
}
home-recent = Tsis ntev los no
home-recent-all = Tag nrho tej hloov
home-recent-none = Tseem tsis tau hloov dab tsi.
home-undone = thim lawm
home-by = Los ntawm { $name }
home-change-edit = { $n ->
    [0] Txuag ib yam lawm
   *[other] Hloov los yog ntxiv { $n } tus neeg
}
home-change-import = Ib daim ntawv npe coj { $n } qhov hloov los
home-change-tag = Muab ntawv cim rau { $n } tus neeg
home-change-bin = { $n } tus neeg mus rau hauv lub thoob
home-change-restore = { $n } tus neeg rov qab hauv lub thoob los
home-change-merge = { $n ->
    [1] Ob kab ua ib tug neeg
   *[other] Koom { $n } kab ua ke
}
home-change-undo = Thim { $n } qhov hloov
home-change-demo = Qhov ua qauv tsim { $n } tus neeg

## Lub tsev hais txog nws tus kheej
facet-streams = Cov kwj
facet-places = Tej chaw
facet-issues = Tej teeb meem
facet-languages = Hom lus
stream-grassroots = Pej xeem hauv paus
stream-coalition = Pab koom tes
stream-issue = Teeb meem

## Lub tsev nplooj ntawv
house-title = Lub tsev
house-lead = Tej uas lwm tus pom txog nej, ua nej tej lus.
house-seats = Leej twg muaj rooj zaum
house-coalitions = Cov pab koom tes
house-offer = Caw nej
house-offer-what = Yog nej koom, nws pom nej lub npe thiab tej nyob nplooj ntawv no. Nws yeej tsis pom nej cov neeg. Seb nws pom nej cov tag nrho, nej txiav txim hauv qab.
house-since = Nyob hauv txij { $date }
house-ended = Xaus lawm
house-join = Koom
house-not-now = Tsis yog tam sim no
house-leave = Tawm
house-leave-what = Nej cov tag nrho raug rho tawm tam sim. Tej pab koom tes sau txog nej lub koom haum nyob nrog nws; nej cov neeg yeej tsis tau nyob ntawd.
house-name = Npe
house-language = Lub tsev hom lus
house-language-help = Ntawv xa thiab nplooj ntawv hais hom lus no thaum tsis paub lwm yam.
house-words = Ua nej tej lus
house-words-help = Ib lossis ob kab lus. Ntau hom lus npaum twg los tau; qhov khoob tsis txuag.
house-words-n = Lus { $n }
house-words-lang = Hom lus ntawm lus { $n }
house-places-help = Ib kab ib qho: zej zog, nroog, vaj tsev.
house-issues-help = Ib kab ib qho, lus yooj yim: nqi xauj tsev, nqi hli, dej huv.
house-languages-help = Cov lus uas nej txais tos tau ib tug neeg.
house-publish = Qhia peb cov tag nrho
house-publish-help = Suav ib hnub ib zaug hauv lub tsev no. Qis dua kaum tsuas qhia “tsawg dua 10”. Rho lub cim tawm, ces nws ploj lawm.
house-publish-what = Peb muaj pes tsawg leej. Npe, yeej tsis qhia.
house-who = Txhua tus muaj rooj zaum ntawm no pom nplooj ntawv no tej lus. Cov pab koom tes uas nej koom los pom thiab. Tsis muaj leej twg sab nraud pom nej cov neeg.
house-who-coalition = Txhua tus muaj rooj zaum ntawm no pom nplooj ntawv no tej lus.
house-name-wrong = Sau ib lub npe, tsis muaj cim tswj.
house-words-long = Cov lus no ntev dua { $max } tus ntawv.
house-line-long = Ib kab ntev dua { $max } tus ntawv.
house-lines-many = Muaj ntau dua { $max } kab.
said-house-saved = Txuag lawm.
said-house-joined = Nej nyob hauv lawm. Hauv qab nej xaiv seb puas qhia nej cov tag nrho.
said-house-not-now = Teb lawm: tsis yog tam sim no. Lawv rov nug tau lwm zaus.
said-house-left = Nej tawm lawm. Nej cov tag nrho tab tom raug rho.
said-house-offer-over = Pab koom tes rho nws daim ntawv caw rov qab. Tsis muaj lwm yam hloov.

## Cov koom haum hauv pab koom tes
org-title = Cov koom haum
org-lead = Txhua lub saib nws cov neeg. Ntawm no yog tej lawv ua ua ke.
org-new = Koom haum tshiab
org-none = Tseem tsis tau muaj koom haum
org-none-what = Tsim thawj lub: nws tau nws lub tsev, thiab nug nws cov saib xyuas tim ntsej tim muag.
org-filter = Xaiv los ntawm kwj, chaw, teeb meem los yog hom lus
org-any = Yam twg los tau
org-show = Qhia cov no
org-clear = Qhia tag nrho
org-count = { $n } lub koom haum ntawm { $all }
org-filter-none = Tsis muaj ib lub raug tag nrho cov no
org-waiting = Nug lawm, tseem tsis tau teb
org-asked = Nug rau { $date }, tseem tsis tau teb
org-speak = Cov sawv cev:
org-total = { $n } tus neeg
org-total-few = Tsawg dua 10 tus neeg
org-total-none = Tsis tau tshaj tawm cov tag nrho
org-counted = suav rau { $date }
org-walls = Pab koom tes pom cov koom haum, cov tag nrho uas lawv xaiv tshaj tawm, thiab cov sawv cev uas lawv xaiv. Nws yeej tsis pom ib lub koom haum cov neeg.
org-about = Nws ua dab tsi
org-people = Neeg
org-edit = Hloov qhov no
org-delegates = Cov sawv cev
org-delegates-none = Tseem tsis tau muaj leej twg.
org-delegate-add = Sau ib tug sawv cev
org-delegate-what = Ib tug uas lub koom haum xaiv los hais lus. Tsuas sau tej lawv muab rau koj rau qhov no.
org-delegate-name = Npe
org-delegate-mail = Email
org-delegate-phone = Xov tooj
org-delegate-save = Txuag tus sawv cev
org-delegate-end = Tsis sawv cev ntxiv lawm
org-delegate-name-wrong = Sau tus sawv cev lub npe.
org-delegate-mail-wrong = Nyeem tsis tau qhov chaw email no.
org-delegate-phone-wrong = Nyeem tsis tau tus xov tooj no.
org-membership = Kev koom
org-end = Xaus kev koom
org-end-what = Cov tag nrho uas nws tshaj tawm raug rho. Nws lub tsev thiab nws cov neeg tseem yog nws li, thiab daim npav no nyob nrog nws keeb kwm.
org-ask = Caw nws
org-steward-again = Nug lwm tus saib xyuas
org-steward-again-what = Tseem tsis tau muaj leej twg txais lub tsev. Ib tsab ntawv tshiab mus rau tus neeg no; cov qub tseem siv tau ob lub lim tiam.
org-steward-send = Xa daim ntawv caw
org-new-title = Koom haum tshiab
org-new-lead = Nws tau nws lub tsev hauv lub server no, nrog nws cov saib xyuas.
org-name = Lub koom haum lub npe
org-language = Nws hom lus
org-language-help = Tsab ntawv rau nws cov saib xyuas sau ua hom lus no.
org-stewards = Leej twg yuav saib nws?
org-stewards-help = Lawv tau ib tsab ntawv tim npe nrog ib txoj link siv tau ib zaug, ob lub lim tiam. Ob leej zoo dua ib leeg.
org-steward-name = Tus saib xyuas { $n } lub npe
org-steward-mail = Tus saib xyuas { $n } email
org-new-walls = Koj tsis tau rooj zaum hauv lub tsev tshiab thiab tsis pom nws cov neeg. Nws txiav txim siab nws tus kheej seb puas koom.
org-make = Tsim nws thiab xa ntawv
org-known = Nws twb muaj ib lub tsev hauv lub server no
org-slug = Nws lo lus hauv qhov chaw nyob
org-slug-help = Tej nyob tom qab /o/, xws li maple-court. Nws cov saib xyuas pom koj daim ntawv caw hauv lawv lub tsev nplooj ntawv.
org-slug-unknown = Tsis muaj koom haum muaj qhov chaw nyob no ntawm no.
org-name-wrong = Sau lub koom haum lub npe.
org-steward-missing = Sau tsawg kawg ib tug saib xyuas.
org-steward-name-wrong = Sau tus saib xyuas lub npe.
org-steward-mail-wrong = Nyeem tsis tau qhov chaw email no.
said-org-made = Tiav lawm. Tsab ntawv tab tom mus.
said-org-unsent = Daim ntawv caw tseem muaj, tiam sis ib tsab ntawv xa tsis tau. Nug tus uas tswj Starling txog email, ces rov nug ib tug saib xyuas ntawm no.
said-org-asked = Nug lawm. Nws cov saib xyuas pom daim ntawv caw hauv lawv lub tsev nplooj ntawv.
said-org-saved = Txuag lawm.
said-org-delegate = Sau tus sawv cev lawm.
said-org-delegate-ended = Lawv tsis sawv cev ntxiv lawm. Lawv nplooj ntawv tseem nyob.
said-org-ended = Kev koom xaus lawm. Cov tag nrho uas tshaj tawm tab tom raug rho.
letter-steward-subject = { $coalition } thov koj saib { $house } lub tsev
letter-steward-text = Nyob zoo { $name },

    { $by } ntawm { $coalition } tsim ib lub tsev rau { $house } thiab thov koj ua tus saib xyuas. Tus saib xyuas ris lub luag haujlwm rau daim ntawv npe neeg thiab txiav txim leej twg nkag tau.

    Lub tsev yog nej li. { $coalition } tsis muaj rooj zaum hauv thiab tsis pom nej cov neeg. Seb nej puas koom pab koom tes, nej txiav txim nej tus kheej thaum nej nyob hauv.

    Txais lub rooj zaum nrog txoj link no. Nws siv tau ib zaug, ob lub lim tiam:
    { $link }

    Yog tsab ntawv no ua rau koj ceeb, koj tso tseg tau. Tsis muaj dab tsi tshwm sim yog tsis muaj koj.

## Tej ntawv sau
form-look = Muaj { $n } yam yuav tsum rov saib
form-kept = Tsis muaj dab tsi ploj. Tej koj sau tseem nyob ntawm no.
form-save = Txuag
form-cancel = Tsis ua li
form-optional = (yog muaj)
