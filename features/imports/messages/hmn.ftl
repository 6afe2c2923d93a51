# Not yet reviewed by a native speaker.
### Coj cov npe los, thim rov qab, muab tawm.

imports-title = Coj cov npe los
imports-lead = Coj ib daim npe uas koj twb muaj lawm. Koj pom yam yuav tshwm sim ua ntej khaws, thiab koj thim tau tag nrho.
imports-choose = Xaiv ib daim npe
imports-choose-help = Ib daim CSV los yog ntawv, txog 50 MB. Hauv Excel los yog Sheets: khaws los yog rub ua CSV.
imports-who = Cov neeg npaj thiab cov saib xyuas ntawm lub koom haum no pom tau. Daim ntawv raug lwv thaum ua tiav.
imports-bring = Saib daim ntawv
imports-not-brought = Tsis tau coj daim ntawv no los
imports-nothing-changed = Tsis muaj dab tsi hloov.
imports-before = Cov npe coj los lawm
imports-none = Tseem tsis muaj npe
imports-none-text = Cov ntawv ntawm Action Network, NationBuilder, EveryAction, VAN, Mobilize, Zetkin, Spoke thiab ActionKit paub tau lawv tus kheej.
imports-unnamed = Ib daim ntawv tsis muaj npe
imports-rows = { $n ->
   *[other] { $n } kab
}
imports-older = Cov qub
imports-state = { $state ->
    [mapping] Tos nws cov kem
    [ready] Npaj txhij pib
    [running] Tab tom coj los
    [stopped] Nres lawm
    [done] Coj los lawm
    [undoing] Tab tom thim
    [undone] Thim lawm
   *[other] Ua tsis tiav
}

imports-step-choose = Xaiv ib daim npe
imports-step-columns = Hais tias txhua kem yog dab tsi
imports-step-look = Saib ua ntej khaws
imports-step-done = tiav

imports-map-title = Muaj dab tsi hauv txhua kem?
imports-map-lead = Xyuas tias txhua kem yuav ua dab tsi. Cov kem koj tso tseg tsis khaws.
imports-map-caption = Cov kem ntawm daim ntawv
imports-column = Kem
imports-column-nth = Kem { $n } tsis muaj npe
imports-cells = Cov kab thawj
imports-becomes = Ua
imports-becomes-of = { $column } ua
imports-values = { $n ->
   *[other] Lub ntsiab ntawm nws { $n } lo
}
imports-look-values = Khaws lawm. Tam sim no saib cov lus txhais li cas, ces mus ntxiv.
imports-look-again = Thov saib dua
imports-choice-invalid = Kem no ua tsis tau li ntawd. Xaiv lwm yam.
imports-more = Ntxiv
imports-day-first = Hnub sau ua ntej
imports-day-first-help = 03/04 yog hnub peb lub Plaub Hlis.
imports-remember = Nco qhov no rau daim tom ntej
imports-remember-help = Daim tom ntej uas muaj cov kem no tsis tas teb dua.
imports-decides = Koj txiav txim tias cov kem txhais li cas. Muaj qee yam tsis khaws ib zaug li, txawm leej twg txiav txim.
imports-see-effect = Saib yam yuav tshwm sim
imports-renew = Qhia cov lus rau kuv ua ntej
imports-never = Yam tsis khaws ib zaug li
imports-never-text = Cov kem no nyob sab nraud. Lawv ua tsis tau lwm yam, txawm yog lub cim los yog lub thaj.
imports-never-kept = Khaws tsis tau
imports-delete = Pov daim ntawv no tseg
said-import-deleted = Pov daim ntawv tseg lawm. Tsis muaj leej twg hloov.

imports-means-nothing = Tsis hais dab tsi
imports-means-yes = Yog
imports-means-no = Tsis yog
imports-means-bounced = Tsis txog
imports-means-cell = Xov tooj ntawm tes
imports-means-home = Tsev
imports-means-work = Hauj lwm
imports-means-fax = Fax, tso tseg
imports-means-other = Lwm tus xov tooj

imports-ready-title = Yam yuav tshwm sim
imports-nothing-yet = Tseem tsis tau sau dab tsi.
imports-n-new = { $n ->
   *[other] neeg tshiab
}
imports-n-changed = { $n ->
   *[other] twb nyob lawm, yuav tau yam tshiab
}
imports-n-updated = { $n ->
   *[other] twb nyob lawm, hloov
}
imports-n-unchanged = { $n ->
   *[other] twb nyob lawm, tsis muaj dab tsi tshiab
}
imports-n-left-out = { $n ->
   *[other] kab tso tseg
}
imports-merge-rule = Cov neeg uas twb nyob lawm khaws lawv lub npe, lus hu thiab hom lus. Yam tshiab ntxiv rau. Lo lus tsis kam yeej tas li.
imports-start = Coj lawv los
imports-change-columns = Hloov cov kem
imports-nothing-to-do = Tsis muaj dab tsi tshiab hauv daim ntawv no.
imports-samples = Qee kab
imports-row = Kab
imports-row-nth = Kab { $n }
imports-row-of = Kab { $n },
imports-outcome = Yam tshwm sim
imports-outcome-would = Yam yuav tshwm sim
imports-why = Lus piav
imports-would = { $outcome ->
    [created] Tshiab
    [updated] Tau yam tshiab
    [unchanged] Nyob li qub
   *[other] Tso tseg
}

imports-progress = Tiav { $n } kab ntawm { $total }.
imports-bar = Cov kab tiav
imports-undo-progress = Thim { $n } leej ntawm { $total }.
imports-undo-bar = Cov neeg thim lawm
imports-again = Saib dua
imports-stop = Nres
imports-stopping = Yuav nres tom qab cov kab no.
imports-may-leave = Koj tawm ntawm nplooj no tau. Nws mus ntxiv, txawm server pib dua.
imports-over = { $state ->
    [done] Daim npe coj los lawm.
    [stopped] Nres lawm.
    [undone] Thim lawm.
   *[other] Ua tsis tiav.
}
imports-see-result = Saib qhov tau los
imports-stopped-at = Nres tom qab kab { $n } ntawm { $total }. Koj mus ntxiv tau, los yog thim yam ua lawm.
imports-go-on = Mus ntxiv
imports-to-people = Saib cov neeg
imports-by-row = Ib kab zuj zus
imports-by-row-lead = Yam tshwm sim rau txhua kab hauv daim ntawv.
imports-by-row-none = Tseem tsis tau saib ib kab
imports-download = Rub daim npe
imports-first-rows = Cov kab thawj
imports-next-rows = Cov kab tom ntej
imports-outcome-created = Tshiab
imports-outcome-updated = Hloov lawm
imports-outcome-unchanged = Nyob li qub
imports-outcome-rejected = Tso tseg
imports-outcome-left = Tso nyob li qub thaum thim
imports-outcome-undone = Thim lawm
imports-failed = Muaj teeb meem ntau zaug. Yam ua lawm thim tau.
imports-not-allowed = Nres: tus neeg pib tsis muaj cai coj npe los ntawm no lawm.
imports-file-gone = Cov ntaub ntawv khaws tau 30 hnub thiab ploj lawm. Coj daim npe los dua.

imports-undo = Thim rov qab
imports-undo-can = Kev thim yuav tshem { $made } leej uas nws ua tshiab. Nws muab { $changed } leej uas nws hloov rov li qub.
imports-undo-title = Thim daim npe no?
imports-undo-rule = Cov neeg tshiab tawm mus. Cov neeg hloov lawm tau yam lawv muaj ua ntej raws nraim. Leej twg hloov tom qab ntawd nyob li qub, thiab koj pom yog leej twg.
imports-undo-yes = Yog, thim
imports-undo-no = Tsis, khaws cia
imports-undone-title = Thim lawm
imports-n-restored = { $n ->
   *[other] neeg thim lawm
}
imports-n-left = { $n ->
   *[other] tso nyob li qub
}
imports-left-text = Cov neeg no tso nyob li qub:
imports-someone-gone = Ib tug neeg tsis nyob ntawm no lawm
imports-left-changed-since = Muaj ib yam txog lawv hloov tom qab ntawd.
imports-left-referred = Ib daim ntawv sau, ib txoj kev txuas, ib lub rooj los yog ib tug neeg hais txog lawv.
imports-left-missing-part = Ib lub cim los yog ib lub thaj lawv muaj tsis nyob lawm.
imports-left-gone = Lawv tsis nyob lawm.
imports-left-erased = Yam lawv yog ua ntej raug lwv lawm.

imports-file-none = Xaiv ib daim ntawv ua ntej.
imports-file-empty = Daim ntawv khoob.
imports-file-only-header = Daim ntawv muaj cov npe kem tab sis tsis muaj kab hauv qab.
imports-file-spreadsheet = Qhov no yog spreadsheet, tsis yog CSV. Qhib thiab khaws los yog rub ua CSV.
imports-file-archive = Qhov no yog ib pob ntawv. Qhib nws thiab xaiv daim CSV hauv.
imports-file-pdf = Qhov no yog PDF. Thov daim npe ua CSV.
imports-file-image = Qhov no yog ib daim duab. Sau daim npe rau hauv spreadsheet thiab khaws ua CSV.
imports-file-markup = Qhov no yog nplooj web los yog ntaub ntawv rau program. Muab daim npe tawm ua CSV.
imports-file-vcard = Qhov no yog phau npe card. Muab tawm ua CSV.
imports-file-binary = Qhov no tsis yog ntawv. Muab daim npe tawm ua CSV.
imports-file-too-big = Daim ntawv loj tshaj { $mb } MB. Faib ua cov me dua.
imports-file-no-header = Kab thawj zoo li ib tug neeg. Tso ib kab muaj cov npe kem rau saum.
imports-file-one-column = Txhua yam nyob hauv ib kem. Khaws ua CSV, muaj cim comma nruab nrab cov kem.
imports-file-too-many-columns = Daim ntawv muaj { $found } kem. Tsis nyeem tshaj { $max }.
imports-file-broken-header = Nyeem tsis tau kab npe kem. Tej zaum muaj ib lub cim quote qhib.
imports-file-unreadable = Nyeem tsis tau daim ntawv. Sim dua.
imports-file-no-people = Tsis muaj kem hais tias neeg yog leej twg. Xaiv ib kem rau npe, email los yog xov tooj.

imports-row-too-few = Kab no muaj tsawg dua cov kem.
imports-row-too-many = Kab no muaj ntau dua cov kem.
imports-row-open-quote = Ib lub cim quote tseem qhib.
imports-row-cell-too-long = Ib lub thaj ntev dhau.
imports-row-too-long = Kab no ntev dhau.
imports-row-given-up = Cim quote qhib ntau dhau. Qhov seem tsis tau nyeem.
imports-row-file-too-big = Daim ntawv loj dhau. Qhov seem tsis tau nyeem.
imports-row-unreadable = Qhov seem nyeem tsis tau.
imports-row-nobody = Tsis muaj npe thiab tsis muaj kev tiv tauj.
imports-row-deceased = Daim ntawv hais tias tus neeg no tas sim neej lawm.
imports-row-binned = Tus neeg no nyob hauv thoob khib nyiab. Muab rov qab ua ntej.
imports-cell-mail = Ib tus email tsis to taub, tso tseg.
imports-cell-phone = Ib tus xov tooj tsis to taub, tso tseg.
imports-cell-name = Ib lub npe muaj cim zais, tso tseg.
imports-cell-day = Ib hnub tsis to taub, tso tseg.
imports-cell-value = Ib lo lus tseem tsis muaj ntsiab, tso tseg.
imports-cell-too-long = Ib lub thaj ntev dhau, tso tseg.
imports-cell-too-many-tags = Muaj cim ntau dua qhov khaws.
imports-cell-refused = Ib lub thaj muaj yam tsis khaws ib zaug li.

imports-ignored-unknown = Tsis muaj leej twg hais tias yog dab tsi.
imports-ignored-duplicate = Lwm kem hais tib yam.
imports-ignored-not-needed = Tsis xav tau rau kev npaj.
imports-ignored-other-record = Hais txog lwm yam, tsis yog tus neeg no.
imports-ignored-technical = Muaj ntsiab rau lwm tus program xwb.
imports-ignored-blank = Khoob hauv cov kab thawj.
imports-ignored-chosen = Koj xaiv tso tseg.

imports-refused-party = Leej twg pov npe rau leej twg yog nws hais.
imports-refused-score = Cov qhab nia txiav txim neeg uas tsis pom lawv.
imports-refused-birth = Hnub yug thiab hnub nyoog tsis xav tau rau kev npaj.
imports-refused-ethnicity = Tus neeg xwb hais, thaum nug, rau qhov siv uas hais tseg.
imports-refused-religion = Tus neeg xwb hais, thaum nug, rau qhov siv uas hais tseg.
imports-refused-sex = Tus neeg xwb hais. Cov lus hu khaws tau.
imports-refused-sexuality = Tus neeg xwb hais, thaum nug, rau qhov siv uas hais tseg.
imports-refused-family = Kev sib yuav tsis xav tau rau kev npaj.
imports-refused-immigration = Ua phem yog poob rau tes phem.
imports-refused-court = Ua phem yog poob rau tes phem.
imports-refused-health = Ua phem yog poob rau tes phem. Yam neeg xav tau thiaj koom tau khaws tau.
imports-refused-union = Ua phem yog poob rau tes phem.
imports-refused-identity = Cov lej ID tsis xav tau ib zaug li.
imports-refused-location = Chaw nyob txaus lawm. Kev taug qab ntau dhau.
imports-refused-social-media = Cov as-khauj social media ntawm cov tswv cuab tsis khaws ib zaug li.
imports-refused-voter-file = Tsis ntxiv phau npe pov npe los yog ntaub ntawv yuav los.
imports-refused-account = Cov lej nyiaj txiag thiab card tsis xav tau ib zaug li.
imports-refused-secret = Cov lo lus zais tsis xav tau ib zaug li.
imports-refused-children = Peb tsis sau me nyuam rau hauv daim npe.

imports-to-given-name = Npe
imports-to-middle-name = Npe nruab nrab
imports-to-family-name = Xeem
imports-to-name-suffix = Jr., Sr., III
imports-to-full-name = Npe tag nrho
imports-to-mail = Email
imports-to-phone = Xov tooj
imports-to-phone-kind = Hom xov tooj
imports-to-street = Chaw nyob
imports-to-locality = Nroog
imports-to-region = Xeev
imports-to-postcode = ZIP
imports-to-country = Teb chaws
imports-to-preferred-language = Hom lus sau rau
imports-to-spoken-language = Cov lus hais
imports-to-pronouns = Lus hu
imports-to-tag = Ib lub cim
imports-to-tags = Ntau lub cim
imports-to-tag-named = Ib lub cim muaj npe ntawm kem no, thaum yog
imports-to-external-id = Lej hauv lwm tus program
imports-to-consent-mail = Kam tau email
imports-to-consent-sms = Kam tau ntawv xov tooj
imports-to-consent-call = Kam hu xov tooj
imports-to-consent-all = Kam txhua yam xov
imports-to-note = Lus sau
imports-to-signed-up = Hnub koom
imports-to-source = Los qhov twg los
imports-to-field = Ib lub thaj muaj npe ntawm kem no
imports-to-skip-deceased = Tso cov neeg tas sim neej tseg
imports-to-nothing = Tso tseg
imports-to-refused = Khaws tsis tau

export-title = Muab neeg tawm ua ntaub ntawv
export-people = Neeg
export-lead = { $n ->
   *[other] { $n } leej yuav nyob hauv daim ntawv.
}
export-filter = Cov nrhiav tau los ntawm no xwb:
export-filter-wrong = Nyeem tsis tau lub lim. Rov mus rau daim npe thiab sim dua.
export-in-it = Hauv daim ntawv: npe, lus hu, hom lus, xov tooj, email thiab chaw nyob, cim, thaj, kev kam. Tsis muaj: lus sau thiab kev xav tau.
export-care = Ib daim ntawv luam tau, ploj tau, nrhiav tau. Khaws ntev li koj xav tau xwb.
export-reason = Koj xav tau ua dab tsi?
export-reason-help = Koj lub npe, tus naj npawb neeg thiab qhov laj thawj no sau tseg rau lub koom haum pom.
export-reason-missing = Sau tias koj xav tau ua dab tsi.
export-do = Rub daim ntawv
export-not = Tsis yog tam sim no
