# Not yet reviewed by a native speaker.
### Keenista liisaska, dib u celintooda, kala bixitaankooda.

imports-title = Keenista liisaska
imports-lead = Keen liis aad hore u haysay. Waxaad arkaysaa waxa dhici doona ka hor inta aan waxba la kaydin, dhammaanna waad celin kartaa.
imports-choose = Dooro liis
imports-choose-help = Fayl CSV ama qoraal ah, ilaa 50 MB. Excel ama Sheets: u kaydi ama u soo deji CSV ahaan.
imports-who = Abaabuleyaasha iyo masuuliyiinta ururkan ayaa arka. Faylka laftiisa waa la tirtiraa marka la dhammeeyo.
imports-bring = Eeg faylka
imports-not-brought = Faylkan lama keenin
imports-nothing-changed = Waxba isma beddelin.
imports-before = Liisaska la keenay
imports-none = Weli liis ma jiro
imports-none-text = Faylasha Action Network, NationBuilder, EveryAction, VAN, Mobilize, Zetkin, Spoke iyo ActionKit keligood ayaa la aqoonsadaa.
imports-unnamed = Fayl aan magac lahayn
imports-rows = { $n ->
    [one] { $n } saf
   *[other] { $n } saf
}
imports-older = Kuwii hore
imports-state = { $state ->
    [mapping] Wuxuu sugayaa tiirarkiisa
    [ready] Diyaar u ah bilow
    [running] Waa la keenayaa
    [stopped] La joojiyay
    [done] La keenay
    [undoing] Waa la celinayaa
    [undone] La celiyay
   *[other] Lama dhammayn karin
}

imports-step-choose = Dooro liis
imports-step-columns = Sheeg waxa tiir kasta yahay
imports-step-look = Eeg ka hor kaydinta
imports-step-done = la dhammeeyay

imports-map-title = Maxaa ku jira tiir kasta?
imports-map-lead = Hubi waxa tiir kastaa noqonayo. Tiirarka aad ka tagto lama kaydiyo.
imports-map-caption = Tiirarka faylka
imports-column = Tiir
imports-column-nth = Tiirka { $n } ee aan magaca lahayn
imports-cells = Safafka hore
imports-becomes = Wuxuu noqonayaa
imports-becomes-of = { $column } wuxuu noqonayaa
imports-values = { $n ->
    [one] Macnaha { $n } qiime
   *[other] Macnaha { $n } qiime
}
imports-look-values = La kaydiyay. Hadda eeg macnaha qiimayaasha, kaddib sii wad.
imports-look-again = Fadlan mar kale eeg
imports-choice-invalid = Tiirkani sidaas ma noqon karo. Dooro wax kale.
imports-more = Sidoo kale
imports-day-first = Maalinta ayaa marka hore la qoraa
imports-day-first-help = 03/04 waa saddexda Abriil.
imports-remember = U xusuuso faylka xiga
imports-remember-help = Faylka xiga ee tiirarkan leh jawaab uma baahna.
imports-decides = Adiga ayaa go'aansada macnaha tiirarka. Waxyaabaha qaar waligood lama kaydiyo, cid kastaba ha go'aansato.
imports-see-effect = Eeg waxa dhici doona
imports-renew = Marka hore i tus qiimayaasha
imports-never = Waxa aan waligiis la kaydin
imports-never-text = Tiirarkani waa ka maqnaanayaan. Wax kale ma noqon karaan, xitaa sumad ama goob.
imports-never-kept = Lama kaydin karo
imports-delete = Tuur faylkan
said-import-deleted = Faylka waa la tuuray. Cidna isma beddelin.

imports-means-nothing = Waxba ma sheego
imports-means-yes = Haa
imports-means-no = Maya
imports-means-bounced = Ma gaaro
imports-means-cell = Taleefanka gacanta
imports-means-home = Guriga
imports-means-work = Shaqada
imports-means-fax = Fakis, ka tag
imports-means-other = Taleefan kale

imports-ready-title = Waxa dhici doona
imports-nothing-yet = Weli waxba lama qorin.
imports-n-new = { $n ->
    [one] dad cusub
   *[other] dad cusub
}
imports-n-changed = { $n ->
    [one] hore u jiray, wax cusub helaya
   *[other] hore u jiray, wax cusub helaya
}
imports-n-updated = { $n ->
    [one] hore u jiray, la beddelay
   *[other] hore u jiray, la beddelay
}
imports-n-unchanged = { $n ->
    [one] hore u jiray, wax cusub ma jiro
   *[other] hore u jiray, wax cusub ma jiro
}
imports-n-left-out = { $n ->
    [one] saf laga tagay
   *[other] saf laga tagay
}
imports-merge-rule = Dadka hore u jiray waxay haystaan magacooda, magac-u-yaalkooda iyo luqaddooda. Wixii cusub ayaa lagu daraa. Maya mar kasta way ka adag tahay.
imports-start = Keen
imports-change-columns = Beddel tiirarka
imports-nothing-to-do = Faylkan wax cusub kuma jiraan.
imports-samples = Safaf qaarkood
imports-row = Saf
imports-row-nth = Safka { $n }
imports-row-of = Safka { $n },
imports-outcome = Waxa dhacay
imports-outcome-would = Waxa dhici doona
imports-why = Faallo
imports-would = { $outcome ->
    [created] Cusub
    [updated] Wax cusub ayuu helayaa
    [unchanged] Sidiisii
   *[other] Laga tagay
}

imports-progress = { $n } saf oo ka mid ah { $total } ayaa la dhammeeyay.
imports-bar = Safafka la dhammeeyay
imports-undo-progress = { $n } qof oo ka mid ah { $total } ayaa la celiyay.
imports-undo-bar = Dadka la celiyay
imports-again = Mar kale eeg
imports-stop = Jooji
imports-stopping = Wuxuu istaagayaa marka safafkan la dhammeeyo.
imports-may-leave = Boggan waad ka bixi kartaa. Wuu sii socdaa, xitaa haddii server-ku dib u kaco.
imports-over = { $state ->
    [done] Liiska waa la keenay.
    [stopped] Keenistii waa la joojiyay.
    [undone] Keenistii waa la celiyay.
   *[other] Keenistii lama dhammayn karin.
}
imports-see-result = Eeg natiijada
imports-stopped-at = Wuxuu istaagay safka { $n } ee { $total }. Waad sii wadi kartaa, ama waad celin kartaa wixii la qabtay.
imports-go-on = Sii wad
imports-to-people = Eeg dadka
imports-by-row = Saf saf
imports-by-row-lead = Waxa ku dhacay saf kasta oo faylka ah.
imports-by-row-none = Weli saf lama eegin
imports-download = Soo deji liiska
imports-first-rows = Safafka hore
imports-next-rows = Safafka xiga
imports-outcome-created = Cusub
imports-outcome-updated = La beddelay
imports-outcome-unchanged = Sidiisii ayuu ahaaday
imports-outcome-rejected = Laga tagay
imports-outcome-left = Sidiisii ayaa looga tagay celinta
imports-outcome-undone = La celiyay
imports-failed = Khalad ayaa soo noqnoqday. Wixii la qabtay waa la celin karaa.
imports-not-allowed = La joojiyay: qofkii bilaabay hadda liis kama keeni karo halkan.
imports-file-gone = Faylka waxaa la hayay 30 maalmood, wuuna baxay. Liiska mar kale keen.

imports-undo = Celi
imports-undo-can = { $made ->
    [one] Celintu waxay saaraysaa { $made } qof oo ay samaysay.
   *[other] Celintu waxay saaraysaa { $made } qof oo ay samaysay.
} { $changed ->
    [one] Waxay soo celinaysaa { $changed } qof oo ay beddeshay.
   *[other] Waxay soo celinaysaa { $changed } qof oo ay beddeshay.
}
imports-undo-title = Ma celinaysaa keenistan?
imports-undo-rule = Dadka cusubi way baxaan. Dadka la beddelay waxay helaan wixii ay lahaayeen si sax ah. Qofkii kaddib la beddelay sidiisa ayaa looga tagaa, waadna aragtaa.
imports-undo-yes = Haa, celi
imports-undo-no = Maya, hay
imports-undone-title = La celiyay
imports-n-restored = { $n ->
    [one] qof oo la celiyay
   *[other] qof oo la celiyay
}
imports-n-left = { $n ->
    [one] sidooda looga tagay
   *[other] sidooda looga tagay
}
imports-left-text = Dadkan sidooda ayaa looga tagay:
imports-someone-gone = Qof aan hadda halkan joogin
imports-left-changed-since = Wax isaga ku saabsan ayaa kaddib la beddelay.
imports-left-referred = Qoraal, xiriir, kursi ama qof lagu aaminay ayaa tilmaamaya.
imports-left-missing-part = Sumad ama goob uu lahaa way baxday.
imports-left-gone = Hadda ma joogo.
imports-left-erased = Siduu hore ahaa waa la tirtiray.

imports-file-none = Marka hore dooro fayl.
imports-file-empty = Faylku waa madhan yahay.
imports-file-only-header = Faylku wuxuu leeyahay magacyo tiirar, safna kama hooseeyo.
imports-file-spreadsheet = Kani waa xaashi xisaabeed, ma aha CSV. Fur oo u kaydi ama u soo deji CSV.
imports-file-archive = Kani waa fayl la isku xidhay. Fur oo dooro CSV-ga ku jira.
imports-file-pdf = Kani waa PDF. Codso liiska oo CSV ah.
imports-file-image = Kani waa sawir. Liiska ku qor xaashi xisaabeed oo u kaydi CSV.
imports-file-markup = Kani waa bog ama xog barnaamij. Liiska u saar CSV.
imports-file-vcard = Kani waa buug kaarar ah. U saar CSV.
imports-file-binary = Kani ma aha fayl qoraal ah. Liiska u saar CSV.
imports-file-too-big = Faylku wuu ka weyn yahay { $mb } MB. U kala qaybi kuwo yaryar.
imports-file-no-header = Safka hore wuxuu u eg yahay qof. Kor ka saar saf magacyada tiirarka leh.
imports-file-one-column = Wax walba hal tiir ayay ku jiraan. U kaydi CSV, hakadyo u dhexeeyaan tiirarka.
imports-file-too-many-columns = Faylku wuxuu leeyahay { $found } tiir. In ka badan { $max } lama akhriyo.
imports-file-broken-header = Safka magacyada tiirarka lama akhrin karo. Waxaa laga yaabaa in calaamad xigasho furan tahay.
imports-file-unreadable = Faylka lama akhrin karin. Mar kale isku day.
imports-file-no-people = Tiir ma sheegayo cidda dadku yihiin. Dooro mid magac, iimayl ama taleefan ah.

imports-row-too-few = Safku wuxuu ka unugyo yar yahay tiirarka.
imports-row-too-many = Safku wuxuu ka unugyo badan yahay tiirarka.
imports-row-open-quote = Calaamad xigasho ayaa furan.
imports-row-cell-too-long = Unug ayaa aad u dheer.
imports-row-too-long = Safku aad buu u dheer yahay.
imports-row-given-up = Calaamado xigasho badan ayaa furan. Inta kale lama akhrin.
imports-row-file-too-big = Faylku aad buu u weyn yahay. Inta kale lama akhrin.
imports-row-unreadable = Inta kale lama akhrin karin.
imports-row-nobody = Magac iyo si lagu gaaro midna ma jiro.
imports-row-deceased = Faylku wuxuu leeyahay qofkani wuu dhintay.
imports-row-binned = Qofkani qashinka ayuu ku jiraa. Marka hore soo celi.
imports-cell-mail = Iimayl lama fahmin, waana laga tagay.
imports-cell-phone = Taleefan lama fahmin, waana laga tagay.
imports-cell-name = Magac calaamado qarsoon leh ayaa laga tagay.
imports-cell-day = Taariikh lama fahmin, waana laga tagay.
imports-cell-value = Qiime aan weli macne lahayn ayaa laga tagay.
imports-cell-too-long = Unug aad u dheer ayaa laga tagay.
imports-cell-too-many-tags = Sumado ka badan inta la kaydiyo ayaa jira.
imports-cell-refused = Unug ayaa haya wax aan waligiis la kaydin.

imports-ignored-unknown = Cidina ma sheegin waxa kani yahay.
imports-ignored-duplicate = Tiir kale ayaa isla wax sheegaya.
imports-ignored-not-needed = Abaabulka looguma baahna.
imports-ignored-other-record = Wuxuu ku saabsan yahay wax kale, ma aha qofkan.
imports-ignored-technical = Barnaamijka kale oo keliya ayuu macno u leeyahay.
imports-ignored-blank = Safafka hore waa madhan yahay.
imports-ignored-chosen = Adiga ayaa ka tagay.

imports-refused-party = Cidda uu qof u codeeyo isaga ayaa sheega.
imports-refused-score = Dhibcuhu waxay xukumaan dad aan waligood arkin.
imports-refused-birth = Taariikhda dhalashada iyo da'da abaabulka looguma baahna.
imports-refused-ethnicity = Qofka oo keliya ayaa sheega, marka la weydiiyo, ujeeddo la sheegay.
imports-refused-religion = Qofka oo keliya ayaa sheega, marka la weydiiyo, ujeeddo la sheegay.
imports-refused-sex = Qofka oo keliya ayaa sheega. Magac-u-yaalka waa la kaydiyaa.
imports-refused-sexuality = Qofka oo keliya ayaa sheega, marka la weydiiyo, ujeeddo la sheegay.
imports-refused-family = Xaaladda guurka abaabulka looguma baahna.
imports-refused-immigration = Gacmo xun haddii ay gasho way dhibaysaa.
imports-refused-court = Gacmo xun haddii ay gasho way dhibaysaa.
imports-refused-health = Gacmo xun haddii ay gasho way dhibaysaa. Waxa qof u baahan yahay si uu uga qaybgalo waa la kaydin karaa.
imports-refused-union = Gacmo xun haddii ay gasho way dhibaysaa.
imports-refused-identity = Lambarrada aqoonsiga waligood looma baahna.
imports-refused-location = Cinwaanku waa ku filan yahay. Raadraacu waa ka badan yahay.
imports-refused-social-media = Akoonnada baraha bulshada ee xubnaha waligood lama kaydiyo.
imports-refused-voter-file = Diiwaanka codbixiyayaasha iyo xog la soo iibsaday laguma daro xubnaha.
imports-refused-account = Lambarrada bangiga iyo kaararka waligood looma baahna.
imports-refused-secret = Ereyada sirta ah waligood looma baahna.
imports-refused-children = Carruurta liisaskeenna ma gelinno.

imports-to-given-name = Magaca koowaad
imports-to-middle-name = Magaca dhexe
imports-to-family-name = Magaca dambe
imports-to-name-suffix = Jr., Sr., III
imports-to-full-name = Magaca oo dhan
imports-to-mail = Iimayl
imports-to-phone = Taleefan
imports-to-phone-kind = Nooca taleefanka
imports-to-street = Cinwaanka waddada
imports-to-locality = Magaalo
imports-to-region = Gobol
imports-to-postcode = Lambarka boostada
imports-to-country = Dal
imports-to-preferred-language = Luqadda lagu qoro
imports-to-spoken-language = Luqadaha uu ku hadlo
imports-to-pronouns = Magac-u-yaal
imports-to-tag = Hal sumad
imports-to-tags = Sumado badan
imports-to-tag-named = Sumad magaca tiirkan leh, haa marka ay tahay
imports-to-external-id = Lambar barnaamij kale
imports-to-consent-mail = Oggolaanshaha iimaylka
imports-to-consent-sms = Oggolaanshaha fariimaha qoraalka
imports-to-consent-call = Oggolaanshaha wicitaanka
imports-to-consent-all = Oggolaanshaha fariin kasta
imports-to-note = Qoraal
imports-to-signed-up = Maalinta uu ku biiray
imports-to-source = Meesha uu ka yimid
imports-to-field = Goob magaca tiirkan leh
imports-to-skip-deceased = Ka tag dadka dhintay
imports-to-nothing = Ka tag
imports-to-refused = Lama kaydin karo

export-title = Dadka fayl ahaan u saar
export-people = Dad
export-lead = { $n ->
    [one] { $n } qof ayaa faylka ku jiri doona.
   *[other] { $n } qof ayaa faylka ku jiri doona.
}
export-filter = Kuwa keliya ee la helo:
export-filter-wrong = Shaandhada lama akhrin karin. Liiska ku noqo oo mar kale isku day.
export-in-it = Faylka waxaa ku jira: magacyo, magac-u-yaal, luqado, taleefanno, iimayl iyo cinwaanno, sumado, goobo, oggolaansho. Kuma jiraan: qoraallo iyo baahiyo.
export-care = Fayl waa la koobiyayn karaa, waa lumi karaa, waana la heli karaa. Hay inta aad u baahan tahay oo keliya.
export-reason = Maxaad ugu baahan tahay?
export-reason-help = Magacaaga, tirada dadka iyo sababtan waa la qoraa si ururku u arko.
export-reason-missing = Qor waxa aad ugu baahan tahay.
export-do = Soo deji faylka
export-not = Hadda maya
