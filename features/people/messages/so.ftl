# Not yet reviewed by a native speaker.
### Daryeelka dadka.

people-title = Dadka
people-and = { ", " }
people-optional = (haddaad rabto)
people-save = Keydi
people-cancel = Jooji
people-remove = Ka saar
people-restore = Soo celi

people-nav-all = Dadka oo dhan
people-nav-lists = Liisaska la keydiyey
people-nav-tags = Calaamadaha
people-nav-fields = Goobahayaga gaarka ah
people-nav-bin = Qashinka
people-nav-changes = Waxa la qabtay

## Liiska

people-add = Ku dar qof
people-bring = Keen liis
people-find = Raadi dadka
people-find-help = Magac si kasta loo qoro, qayb ka mid ah lambarka telefoonka, ama cinwaanka boostada.
people-search = Raadi
people-filters = Shaandhooyin
people-filters-used = Shaandhooyinka la isticmaalayo
people-filter-off = Ka saar shaandhada: { $what }
people-filter-tag = Ku dar calaamad
people-filter-place = Ku nool
people-filter-lang = Ku hadla
people-filter-has = Leh
people-filter-consent = Yiri haa ama maya
people-filter-added = La daray
people-filter-write = Adigu qor shaandhada
people-filter-words = Shaandhada oo erayo ah
people-filter-help = Qaybaha ku xir and, or, not. Qaybuhu waa tag, place, language, has, state, consent, added, field iyo text. Erayada meel bannaan ku leh geli calaamadaha xigashada.
people-any = Mid kasta
people-show = Tus dadkan
people-clear = Ka saar shaandhooyinka oo dhan
people-chip-tag = Calaamad: { $name }
people-chip-place = Ku nool { $name }
people-chip-lang = Ku hadla { $lang }
people-chip-field = { $name }: { $value }
people-chip-list = Liis: { $name }
people-chip-q = “{ $words }”
people-chip-filter = Shaandho: { $filter }
people-chip-added = { $n ->
    [one] La daray maalintii u dambaysay
   *[other] La daray { $n } maalmood ee u dambeeyey
}
people-has = { $what ->
    [mail] cinwaan boosto
    [phone] lambar telefoon
    [address] cinwaan guri
    [needs] baahiyo uu ku qayb galo
    [noway] ma jirto si loo gaaro
   *[other] { $what }
}
people-consent-filter = { $channel ->
    [mail] Boosto
    [text] Fariimo qoraal ah
    [call] Wicitaan
   *[post] Warqado
}: { $answer ->
    [yes] wuxuu yiri haa
   *[no] wuxuu yiri maya
}
people-count = { $n ->
    [one] { $n } qof.
   *[other] { $n } qof.
}
people-range = { $from }–{ $until } oo ka mid ah { $total }
people-pages = Bogagga liiskan
people-previous = Ka hor
people-next = Xiga
people-newest = Kuwa ugu cusub
people-older = Kuwa hore
people-print = Daabac liis telefoon ama xaashida albaabka
people-export = Liiskan fayl ahaan u soo saar
people-speaks-best = Wuxuu ugu fiican yahay { $lang }.
people-speaks-all = Wuxuu ku hadlaa { $langs }.
people-speaks-also = Wuxuu kaloo ku hadlaa { $langs }.
people-first = Weli cidina ma joogto
people-first-text = Ku dar qofka ugu horreeya, ama keen liis aad hayso.
people-first-none = Dadku halkan ayey ka muuqdaan marka qof kugu aammino.
people-found-none = Cidna lama helin
people-found-none-text = Isku day magaca qaybtiis, ama ka saar shaandhooyinka. Magaca si kasta oo loo qoro waan kuu raadinnaa.
people-no-own = Boggaaga weli halkan ma joogo
people-no-own-text = Weydii qofka kooxda hoggaamiya inuu ku daro.
people-why-own = Halkan waxaad ka aragtaa boggaaga. Qof walba kiisa keliya ayuu arkaa, si dadku liiskan u aaminaan.
people-why-held = Waxaad aragtaa dadka lagu weydiiyey inaad daryeesho. Inta kale way qarsoon yihiin si ay u badbaadaan.
people-why-names = Magacyada waad aragtaa, sababtoo ah shaqadaadu way u baahan tahay. Sida dadka loo gaaro way qarsoon tahay.
people-list-save = Raadintan u keydi liis ahaan
people-list-save-help = Liiska la keydiyey mar kasta dib buu u raadiyaa. Qofkii dambe ku habboon isagaa iska soo muuqda.
people-list-name = Magaca liiska
people-list-keep = Keydi liiska
people-list-filter = Yaa ku jira
people-list-change = Beddel
people-list-delete = Tirtir liiska
people-list-delete-help = Dadku way joogayaan. Liiska keliya ayaa baxaya.
people-lists-title = Liisaska la keydiyey
people-lists-lead = Liiska la keydiyey raadin buu hayaa, si aanad laba jeer u samayn.
people-lists-none = Weli liis lama keydin
people-lists-none-text = Raadi ama shaandhee dadka, kaddib riix “Raadintan u keydi liis ahaan”.
people-lists-to-people = Tag dadka

## Warqad

people-sheet-phones = Liiska telefoonnada
people-sheet-door = Xaashida albaabka
people-sheet-by = Waxaa daabacay { $who }. Kaddib jeexjeex.
people-sheet-more = { $n ->
    [one] { $n } qof oo kale xaashidan kuma jiro. Marka hore liiska shaandhee.
   *[other] { $n } qof oo kale xaashidan kuma jiraan. Marka hore liiska shaandhee.
}
people-sheet-how = Boggan ka daabac biraawsarkaaga. In aad furtay waa la qoray.
people-sheet-back = Ku noqo liiska
people-sheet-phone = Telefoon
people-sheet-speaks = Ku hadla
people-sheet-came = Yimid
people-sheet-sign = Halkan saxiix
people-sheet-notes = Qoraal

## Foomka

people-new-title = Ku dar qof
people-edit-title = Beddel { $who }
people-form-lead = Magaca keliya ayaa loo baahan yahay. Inta kale way sugi kartaa.
people-form-problems = { $n ->
    [one] Hal shay ayaa u baahan in dib loo eego
   *[other] { $n } shay ayaa u baahan in dib loo eego
}
people-form-kept = Waxba ma lumin. Waxaad qortay weli way yaallaan.
people-meanwhile = { $who } ayaa boggan beddelay intaad wax qoraysay
people-meanwhile-someone = Boggan waa la beddelay intaad wax qoraysay
people-meanwhile-differs = Qaybahan waxay ka duwan yihiin waxaad qortay. Mid kasta agtiisa waxaa ku qoran waxa hadda keydsan:
people-meanwhile-nothing = waxba
people-meanwhile-again = Dib u eeg oo mar kale keydi. Waxaad keydiso ayaa beddelaya waxa hadda ku jira.
people-form-hidden = Cinwaanka guriga iyo qoraallada way kaa qarsoon yihiin. Markaad keydiso sidooda ayey ahaanayaan.
people-form-never = Fadlan ha qorin: waraaqaha iyo sharciga, xarigga, cudurka, diinta. Qor waxa qofku u baahan yahay, ha qorin sababta.
people-name = Magac
people-name-help = Sida uu isagu u qoro.
people-given = Sida loogu yeero
people-given-help = Haddii aanay ahayn qaybta hore ee magaca.
people-pronouns = Magac-u-yaal
people-pronouns-help = Keliya haddii uu kuu sheegay.
people-way-label = Kuma ayaa leh, ama goorma
people-way-first = Kan marka hore isticmaal
people-way-use = Marka hore isticmaal
people-phone-title = Telefoonnada
people-phone-help = Telefoon waxaa wada isticmaali kara qoys dhan. Sheeg kuma leh, sida “shaqada” ama “walaasheed”.
people-phone-one = Telefoon { $n }
people-phone-add = Ku dar telefoon kale
people-mail-title = Boostada
people-mail-help = Cinwaanka boostadana waa la wadaagi karaa.
people-mail-one = Cinwaan boosto { $n }
people-mail-add = Ku dar cinwaan boosto kale
people-web-title = Bogag internet ah
people-web-help = Bog uu rabo in dadku arkaan.
people-web-one = Bog { $n }
people-web-add = Ku dar bog
people-address-title = Guriga
people-address-help = Xaafadda keliya way ku filan tahay.
people-address-street = Waddada iyo lambarka, guri { $n }
people-address-place = Xaafad ama dhisme
people-address-city = Magaalo
people-address-region = Gobol
people-address-postcode = Koodhka boostada
people-address-add = Ku dar guri kale
people-lang = Luqadda uu ugu fiican yahay
people-lang-help = Luqaddan ayaan ku qornaa kuna wacnaa.
people-lang-unknown = Weli lama yaqaan
people-speaks = Luqadaha uu ku hadlo
people-speaks-help = Dhammaan calaamadee.
people-speaks-more = Luqado kale
people-access-title = Si uu u qayb galo wuxuu u baahan yahay
people-access-help = Waddada kursiga taayirrada leh, gaadiid, daryeel carruur, turjubaan. Erayadiisa ku qor, sababta ha qorin.
people-access-one = Baahi { $n }
people-access-add = Ku dar baahi kale
people-culture-title = Si uu soo dhawayn u dareemo wuxuu u baahan yahay
people-culture-help = Cuntada uu cuno, waqtiyada salaadda, dumar keliya, sawir la'aan.
people-culture-one = Soo dhawayn { $n }
people-culture-add = Ku dar mid kale
people-tags = Calaamadaha
people-tags-help = Laba calaamadood hakad u dhexeysii.
people-tags-more = Calaamado kale
people-tags-new = Calaamado cusub
people-field-none = Lama yaqaan
people-state = Meesha uu taagan yahay
people-state-is = { $state ->
    [here] Waa joogaa
    [resting] Wuu nasanayaa
    [left] Wuu ka tegay
   *[binned] Qashinka ku jira
}
people-state-means = { $state ->
    [here] Wuu ka qayb galaa.
    [resting] Nasasho ayuu u baahan yahay. Hadda waxba lama weydiiyo.
   *[left] Wuu tegay. Boggu hadda wuu joogayaa.
}
people-state-here-or-resting = Joogaa ama nasanayaa
people-web-unreadable = “{ $value }” ma aha cinwaanka bog. Wuxuu u eg yahay example.org.
people-field-unreadable = “{ $value }” kuma habboona { $field }.

## Bogga

people-edit = Beddel
people-meet = Weydiiso kulan laba-laba
people-this-is-you = Kani waa adiga.
people-call-them = Ugu yeer { $given }
people-card = Urur kale ayuu ka yimid
people-in-bin = Qashinka ayuu ku jiraa. { $date } boggan weligiis wuu tirmayaa.
people-reach = Siyaabaha loo gaaro
people-reach-none = Weli telefoon iyo boosto ma laha.
people-shares = { $kind ->
    [phone] Telefoonkan wuxuu la wadaagaa
   *[mail] Boostadan wuxuu la wadaagaa
}
people-shares-more = iyo { $n } kale
people-shares-end = . Weydii cidda hadlaysa.
people-consents = Ma noo oggol yahay?
people-consents-none = Weli lama weydiin. Marka hore weydii, kaddib jawaabta halkan ku qor.
people-consent-other = Urur kale:
people-consent-is = { $channel ->
    [mail] Boosto
    [text] Fariimo qoraal ah
    [call] Wicitaan
   *[post] Warqado
}: { $answer ->
    [yes] haa
   *[no] maya
}, { $purpose ->
    [all] wax kasta oo aan dirno
    [gatherings] warka shirarka
    [news] warqaddayada
   *[other] { $purpose }
}. { $basis ->
    [spoken] Hadal buu ku sheegay
    [paper] Warqad ayuu saxiixay
    [form] Foom ayuu buuxiyey
    [import] Liis ayuu la yimid
   *[other] Waa la qoray
}, { $date }.
people-consent-write = Qor jawaab
people-consent-help = Isagaa doorta, markuu doonana wuu beddeli karaa.
people-consent-purpose = Maxay tahay ujeeddadu?
people-consent-basis = Sidee buu u sheegay?
people-consent-source = Xaggee bay ahayd?
people-consent-keep = Keydi jawaabta
people-channel = { $channel ->
    [mail] Boosto
    [text] Fariimo qoraal ah
    [call] Wicitaan
   *[post] Warqado
}
people-answer-same = Sidii hadda
people-answer-yes = Haa
people-answer-no = Maya, fadlan
people-answer-none = Lama weydiin
people-purpose = { $purpose ->
    [all] Wax kasta oo aan dirno
    [gatherings] Warka shirarka
    [news] Warqaddayada
   *[other] { $purpose }
}
people-basis = { $basis ->
    [spoken] Hadal buu ku sheegay
    [paper] Warqad ayuu saxiixay
   *[form] Foom ayuu buuxiyey
}
people-needs = Si uu u qayb galo
people-need-kind = { $kind ->
    [access] Si ay u suurtowdo
   *[culture] Si ay u habboonaato
}
people-history = Waxa la beddelay
people-history-all = Eeg dhammaan
people-history-lead = Waxa taabtay bogga { $who }, kan ugu cusub marka hore.
people-history-none = Weli waxba ma jiraan
people-event = { $kind ->
    [edit] Gacan baa lagu beddelay
    [import] Liis baa la keenay
    [tag] Calaamado la beddelay
    [bin] Qashinka loo raray
    [restore] Qashinka laga soo celiyey
    [merge] La isku daray
    [undo] Laga noqday
   *[demo] Tijaabada loo sameeyey
}
people-event-row = { $what ->
    [created] La daray
   *[removed] La saaray
}
people-part = { $part ->
    [name] magac
    [given] sida loogu yeero
    [state] meesha uu taagan yahay
    [pronouns] magac-u-yaal
    [lang] luqadda ugu fiican
    [mail] boosto
    [phone] telefoon
    [address] guri
    [web] bog internet
    [speaks] luqado
    [needs] baahiyo
    [tags] calaamado
    [fields] goobo gaar ah
    [consents] jawaabaha oggolaanshaha
    [external-ids] lambarro barnaamijyo kale
    [level] cidda arki karta
   *[other] { $part }
}
people-by = Waxaa qabtay { $who }.
people-by-from = Waxaa qabtay { $who }, laga keenay { $source }.
people-by-system = Waxaa qabtay Starling laftiisa.
people-undone = Tan waa laga noqday.
people-undo-this = Tan ka noqo
people-undo-import = Eeg liiska
people-tag-add = Ku dar calaamad
people-tag-put = Ku dar
people-tag-off = Ka saar calaamadda { $name }
people-more = Wax kale
people-external = Lambarka { $system }
people-ties = Yaa u dhow
people-tie = { $kind ->
    [knows] Way is yaqaanniin.
    [household] Guri bay wadaagaan.
    [member] Waa xubin.
    [delegate] Isagaa u hadla.
    [holds] Xil buu hayaa.
    [coaches] Wuu tababaraa.
    [influences] Saamayn buu ku leeyahay.
    [funds] Lacag buu bixiyaa.
   *[partners] Way wada shaqeeyaan.
}
people-who-sees = Yaa boggan arki kara
people-who-own = Adigu dhammaan waad aragtaa.
people-who-they = Qofku dhammaan wuu arki karaa, iyo cidda furtay.
people-who-house = Sidoo kale kuwa kooxdaada ee dadka oo dhan la shaqeeya.
people-who-held = Waxaa daryeela
people-who-coalition = Isbahaysigu waxba ma arko.
people-who-members = Ururrada kale waxba ma arkaan.
people-hidden-held = Waxaad aragtaa waxaad u baahan tahay si aad u wacdo una soo dhawayso. Guriga, qoraallada dadka kale iyo taariikhdu way qarsoon yihiin.
people-hidden-names = Magaca waad aragtaa, sababtoo ah shaqadaadu way u baahan tahay. Inta kale way qarsoon tahay.
people-looks = { $n ->
    [0] Qof kale ma furin 90 maalmood gudahood
    [one] Hal mar baa la furay 90 maalmood gudahood: eeg cidda furtay
   *[other] { $n } jeer baa la furay 90 maalmood gudahood: eeg cidda furtay
}
people-looks-logged = In aad boggan furtay waa la qoray. Qofku wuu arki karaa.
people-seen-title = Yaa boggan furay
people-seen-own = Adiga ayey ku saabsan tahay, markaa waad ogaan kartaa cidda eegtay.
people-seen-lead = { $who } liiskan wuu arki karaa isaguna.
people-seen-none = Weli cidina ma furin
people-seen-none-text = Mar kasta oo boggan la eego halkan ayaa lagu qoraa. Markaad boggaaga eegto lama qoro.
people-look = { $kind ->
    [opened] Wuu furay.
    [listed] Liis ayuu ku arkay.
    [exported] Fayl ayuu ku qaatay.
   *[printed] Wuu daabacay.
}
people-bin = U rar qashinka
people-bin-help = Boggu qashinka ayuu ku jirayaa 30 maalmood. Ilaa markaas waad soo celin kartaa.
people-bin-put = U rar qashinka
people-bin-lead = Dadku halkan 30 maalmood ayey joogaan. Kaddib weligood way tirmaan, iyo wixii laga qoray.
people-bin-none = Qashinku waa maran yahay
people-bin-none-text = Qofkii aad qashinka u rarto halkan ayuu ka muuqdaa.
people-bin-since = Halkan la keenay { $ago }.
people-bin-gone = Weligiis wuu tirmayaa { $date }.

## Waxa la qabtay

people-changes-lead = Waxa guriga laga qabtay, kan ugu cusub marka hore. Waad ka noqon kartaa haddii aan cid kale kaddib beddelin.
people-changes-none = Weli waxba ma jiraan
people-changes-none-text = Waxaad ku darto ama beddesho halkan ayey ka muuqdaan.
people-set-count = { $n ->
    [one] { $n } bog.
   *[other] { $n } bog.
}
people-undo-left = { $n ->
    [one] { $n } bog sidiisii ayuu ahaaday: kaddib waa la beddelay ama wax baa laga qoray.
   *[other] { $n } bog sidoodii ayey ahaadeen: kaddib waa la beddelay ama wax baa laga qoray.
}

## Goobaha gaarka ah

people-fields-title = Goobahayaga gaarka ah
people-fields-lead = Waxa kooxdaadu dadka ka rabto inay ogaato, marka laga tago waxa dhammaan la weydiiyo.
people-fields-none = Weli goob gaar ah ma jirto
people-fields-none-text = Goobtu waa su'aal, sida “Dhisme” ama “Cabbirka shaadhka”.
people-fields-never = Weydii waxaad isticmaasho keliya. Ha weydiin waraaqaha iyo sharciga, xarigga, cudurka ama diinta.
people-field-new = Goob cusub
people-field-add = Ku dar goobta
people-field-name = Magaca goobta
people-field-holds = Maxaa ku jira
people-field-kind = { $kind ->
    [text] Erayo.
    [choice] Mid dhowr ah.
    [number] Lambar.
   *[date] Maalin.
}
people-field-people = { $n ->
    [0] Cidna looma buuxin.
    [one] Waxaa loo buuxiyey { $n } qof.
   *[other] Waxaa loo buuxiyey { $n } qof.
}
people-field-change = Beddel
people-field-choices = Doorashooyin
people-field-choices-only = (“Mid dhowr ah” keliya)
people-field-choices-help = Sadar kasta mid ku qor.
people-field-position = Booska safka
people-field-delete = Tirtir goobta
people-field-delete-help = { $n ->
    [0] Cidna looma buuxin.
    [one] Waxaa loo buuxiyey { $n } qof. Taasna way tirmaysaa, lagamana noqon karo.
   *[other] Waxaa loo buuxiyey { $n } qof. Taasna way tirmaysaa, lagamana noqon karo.
}

## Calaamadaha

tag-title = Calaamadaha
tag-lead = Calaamaddu waa eray aad dadka ku kala saarto, sida “kooxda albaabka”.
tag-new = Calaamad cusub
tag-add = Ku dar calaamadda
tag-none = Weli calaamad ma jirto
tag-none-text = Mid kor ku dar, ama bogga qof ku dar.
tag-people = { $n ->
    [0] Cidna
    [one] { $n } qof
   *[other] { $n } qof
}
tag-change = Beddel
tag-name = Magaca calaamadda
tag-rename = Keydi magaca
tag-merge-into = Ka mid dhig
tag-merge-help = Qof kasta oo tan leh wuxuu helayaa taas kale. Tani way baxaysaa.
tag-merge = Hal calaamad ka dhig
tag-delete = Tirtir calaamadda
tag-delete-help = { $n ->
    [0] Cidna calaamaddan ma laha.
    [one] { $n } qof ayaa leh. Qofku wuu joogayaa; calaamaddu ma soo noqonayso.
   *[other] { $n } qof ayaa leh. Dadku way joogayaan; calaamaddu ma soo noqonayso.
}

## Qoraallada

note-title = Qoraallada
note-none = Weli qoraal ma jiro.
note-write = Wax qor
note-about = Qoraal ku saabsan { $who }
note-body = Maxaad rabtaa inaad keydiso?
note-help = Qor waxaad isaga tusi karto keliya. Ha qorin waraaqaha iyo sharciga, xarigga, cudurka iyo diinta.
note-who-reads = Yaa akhriyi kara?
note-shared = Kuwa halkan dadka oo dhan la shaqeeya
note-shared-help = Qofka laftiisuna wuu akhriyi karaa. Laba sano ayuu joogaa.
note-private = Aniga keliya
note-private-help = Furahaaga ayaa lagu xiray. Qof kale oo gurigaaga ah ma furi karo. Qofka mashiinka maamula wuu furi karaa. Hal sano ayuu joogaa.
note-private-from = Qoraalkaaga gaarka ah ee { $date }
note-private-who = Qof kale oo gurigaaga ah ma furi karo. Qofka mashiinka maamula wuu furi karaa. Wuxuu tirmayaa { $date }.
note-open = Fur qoraalkayga
note-keep = Keydi qoraalka
note-change = Beddel
note-bin = Qoraalka u rar qashinka
note-in-bin = Qoraalku qashinka ayuu ku jiraa 30 maalmood.
note-goes = Wuxuu tirmayaa { $date }.

## Foomka kaddib

said-person-made = Waa la daray.
said-person-saved = Waa la keydiyey.
said-person-same = Waxba isma beddelin.
said-person-binned = Qashinka ayuu ku jiraa 30 maalmood.
said-person-restored = Waa la soo celiyey.
said-consent-saved = Jawaabta waa la keydiyey.
said-tag-on = Calaamadda waa la daray.
said-tag-off = Calaamadda waa la saaray.
said-tag-made = Calaamaddii way joogtaa.
said-tag-renamed = Calaamaddu magac cusub bay leedahay.
said-tag-merged = Labadii calaamadood hadda waa hal.
said-tag-deleted = Calaamaddii way baxday. Dadku way joogaan.
said-field-made = Goobtii way joogtaa.
said-field-saved = Waa la keydiyey.
said-field-deleted = Goobtii way baxday.
said-list-made = Liiska waa la keydiyey.
said-list-saved = Waa la keydiyey.
said-list-deleted = Liiskii wuu baxay. Dadku way joogaan.
said-note-written = Qoraalka waa la keydiyey.
said-note-sealed = Qoraalka furahaaga ayaa lagu xiray.
said-note-saved = Qoraalka waa la keydiyey.
said-note-restored = Qoraalkii wuu soo noqday.
said-undone = Waa laga noqday. Wax walba waa sidii hore.
said-undone-some = Qayb baa laga noqday.
said-undone-none = Waxba lagama noqon karin.
said-undone-before = Taas hore ayaa looga noqday.

## Waxa u baahan in dib loo eego

name-empty = Magac qor.
name-too-long = Magacu aad buu u dheer yahay.
name-control = Magaca waxaa ku jira calaamad aan la arki karin. Fadlan mar kale qor.
name-direction = Magaca waxaa ku jira calaamad qarsoon oo qoraalka leexisa. Fadlan mar kale qor.
problem-name-missing = Magac qor.
problem-name-spaces = Magaca meelo bannaan oo badan baa ku jira. Fadlan mar kale qor.
problem-name-taken = “{ $name }” hore ayuu u jiray. Magac kale dooro.
problem-too-long = Aad bay u dheer tahay. Ugu badnaan { $max } xaraf.
problem-too-many = Aad bay u badan tahay. Ugu badnaan { $max }.
problem-control-character = Waxaa ku jirta calaamad aan la arki karin. Fadlan mar kale qor.
problem-mail-unreadable = “{ $value }” ma aha cinwaan boosto. Eeg agagaarka @.
problem-phone-unreadable = “{ $value }” ma aha lambar telefoon. Ku qor koodhka degaanka.
problem-choices-missing = Qor doorashooyinka, sadar kasta mid.
problem-note-empty = Marka hore wax qor.
problem-filter-too-long = Shaandhadu aad bay u dheer tahay.
problem-filter-too-deep = Shaandhadu bilal badan bay leedahay.
problem-filter-too-many = Shaandhadu qaybo badan bay leedahay.
problem-filter-left-open = Calaamad xigasho ama bil baa furan.
problem-filter-unexpected = Shaandhada ma akhrin karno xarafka { $at }.
problem-filter-unknown-word = “{ $word }” halkan eray ahaan uma naqaan.

## Luqadaha

people-tongue = { $tag ->
    [en] Ingiriisi
    [es] Isbaanish
    [so] Soomaali
    [hmn] Hmong
    [ar] Carabi
    [om] Oromo
    [ksw] Karen
    [am] Amxaari
    [ti] Tigrinya
    [sw] Sawaaxili
    [vi] Fiyatnaamiis
    [zh] Shiine
    [yue] Kantonees
    [my] Burmees
    [km] Khmer
    [lo] Lao
    [th] Taylandees
    [fil] Tagalog
    [ne] Nebaali
    [hi] Hindi
    [ur] Urdu
    [bn] Bangaali
    [fa] Faarsi
    [prs] Dari
    [ps] Bashtu
    [fr] Faransiis
    [pt] Boortaqiis
    [ht] Kiriyoolka Haiti
    [ru] Ruush
    [uk] Yukrayniyaan
    [pl] Boolish
    [de] Jarmal
    [it] Talyaani
    [ko] Kuuriyaan
    [ja] Jabbaaniis
    [oj] Ojibwe
    [dak] Dakota
    [nah] Nahuatl
    [qu] Quechua
    [ase] Luqadda Dhegoolaha Maraykanka
    [sv] Iswiidhish
   *[other] { $tag }
}
