### Hoyga, bogga guriga, ururrada isbahaysiga. Weli qof afkiisa hooyo yahay ma eegin.

## Hoyga
home-title = Maanta
home-next = Tallaabadaada xigta, { $name }
home-also-person = Ama ku dar qofka ugu horreeya
home-also-list = Ama keen liis
home-step-offer = { $name } ayaa idin martiqaaday
home-step-offer-lead = Dadkiinnu waa dadkiinna. Isbahaysigu wuxuu arkaa magacaaga, waxaad ka shaqeysaan iyo wadarta aad doorataan inaad muujisaan.
home-step-offer-go = Eeg martiqaadka
home-step-debrief = Qor wixii ka soo baxay kulankaaga { $name }
home-step-debrief-lead = Laba daqiiqo, inta ay cusub tahay.
home-step-debrief-go = Bilow
home-step-promise = Waxaad wax u ballan qaadday { $name }
home-step-promise-lead = Waa xilligeedii. Sheeg inay dhammaatay ama sii maalin cusub.
home-step-promise-go = Eeg
home-step-begin = Soo geli dadkaaga
home-step-begin-lead = Waxaa ku filan xaashi shaxeed ama fayl ka yimid qalab kale. Waxaad aragtaa waxa dhici doona ka hor inta aan waxba la kaydin, waana la noqon karaa.
home-step-begin-go = Keen liis
home-step-map = Sheeg waxa tiir kasta yahay
home-step-map-lead = Liiskaagu waa soo gudbay wuuna sugayaa. Weli waxba lama kaydin.
home-step-map-go = Eeg tiirarka
home-step-ready = Mar kale eeg, dabadeed soo geli liiska
home-step-ready-lead = Wax walba waa diyaar. Weli waxba lama kaydin.
home-step-ready-go = Eeg liiska
home-step-mend = Soo gelin ayaa dhexda ku istaagtay
home-step-mend-lead = Wixii la qabtay waa la hayaa. Waad sii wadi kartaa ama waad ka noqon kartaa.
home-step-mend-go = Eeg soo gelinta
home-step-look = Liiskaagii waa soo galay
home-step-look-lead = Eeg cidda lagu daray iyo safafka u baahan in qof eego.
home-step-look-go = Eeg waxa la qabtay
home-step-second-steward = Martiqaad maamule labaad
home-step-second-steward-lead = Guri leh hal maamule, hal taleefan oo lumay ayaa cidla ka dhigi kara.
home-step-second-steward-go = Qof martiqaad
home-step-describe = Sheega cidda aad tihiin
home-step-describe-lead = Hal weedh oo ereyadiinna ah, meelihiinna, waxaad ka shaqeysaan, luqadaha aad ku hadashaan.
home-step-describe-go = Qor
home-step-ask = { $n ->
    [one] Weydii hal qof oo cusub sida loola soo xiriiri karo
   *[other] Weydii { $n } qof oo cusub sida loola soo xiriiri karo
}
home-step-ask-lead = Labadii toddobaad ee u dambeeyey ayay yimaadeen, ciduna weli ma weydiin.
home-step-ask-go = Eeg cidda cusub
home-step-talk = La hadal { $name }
home-step-talk-lead = Dadka laguu aaminay, kan ayaad dhawaan ugu yareyd inaad wax ka qorto.
home-step-talk-go = Fur bogga { $name }
home-step-first-of-team = Keen qofka ugu horreeya kooxdaada
home-step-first-of-team-lead = Qofkaad ku darto adiga ayaa laguu aaminaa. Toddoba waa tiro fiican oo lala socon karo.
home-step-first-of-team-go = Ku dar qof
home-step-say-how = Sheeg sida aan kuula soo xiriiri karno
home-step-say-how-lead = Fariin, wicitaan, warqad, ama midna. Adiga ayaa doorta, mar walbana waad beddeli kartaa.
home-step-say-how-go = Fur boggaaga
home-step-first-organization = Martiqaad ururka ugu horreeya
home-step-first-organization-lead = Wuxuu helaa guri u gaar ah. Maamulayaashiisa adiga ayaa si shaqsi ah u weydiiya.
home-step-first-organization-go = Samee urur
home-step-ask-again = { $name } weli ma jawaabin
home-step-ask-again-lead = Toddobaad ayaa dhaafay. Wicitaan ayaa badanaa ka fiican warqad labaad.
home-step-ask-again-go = Fur kaarkiisa
home-step-delegates = Yaa u hadla { $name }?
home-step-delegates-lead = Qor ergada uu magacaabay iyo sida ay rabaan in loola soo xiriiro.
home-step-delegates-go = Magacaw ergada
home-step-no-money = Waxba kuma sugayaan
home-step-no-money-lead = Weli halkan lacag lagu hayo ma jirto. Waxaad eegi kartaa cidda guriga ku jirta, ama naso.
home-step-no-money-go = Eeg dadka
home-step-own-page = Waxba kuma sugayaan
home-step-own-page-lead = Boggaagu wuxuu muujiyaa wax walba oo lagaa hayo.
home-step-own-page-go = Fur boggaaga
home-step-quiet = Waxba kuma sugayaan
home-step-quiet-lead = Marka cid wax kuu aaminto, halkan ayay ku jiri doonaan.
home-step-quiet-go = Eeg dadka
home-meetings = Kulammadaada laba-laba ee soo socda
home-meetings-all = Dhammaan kulammada laba-laba
home-seven = Dadka laguu aaminay
home-seven-more = { $n ->
    [one] Hal kale
   *[other] { $n } kale
}
home-speaks = Wuxuu ku hadlaa { $languages }
home-call = Wac { $name }:
home-text = Fariin
home-we = Cidda aan nahay
home-we-change = Beddel
home-people = { $n ->
    [0] Weli cidna kuma jirto gurigan.
    [one] Hal qof ayaa gurigan ku jira.
   *[other] { $n } qof ayaa gurigan ku jira.
}
home-people-own = { $n ->
    [0] Isbahaysigu weli dad u gaar ah ma laha: ergo iyo cid isaga iska diiwaangelisay toona.
    [one] Hal qof ayaa isbahaysiga u gaar ah: ergo, ama qof isaga iska diiwaangeliyey.
   *[other] { $n } qof ayaa isbahaysiga u gaar ah: ergo, iyo dad isaga iska diiwaangeliyey.
}
home-spoken = Dadka halkan jooga waxay ku hadlaan { $languages }.
home-places = Waxay deggan yihiin { $places }.
home-and = { ", " }
home-in = Qayb ka ah
home-organizations = Ururrada
home-organizations-all = Dhammaan eeg
home-organizations-count = { $n ->
    [0] Weli urur kuma soo biirin.
    [one] Hal urur ayaa ku soo biiray.
   *[other] { $n } urur ayaa ku soo biiray.
}
home-recent = Dhawaan
home-recent-all = Isbeddellada oo dhan
home-recent-none = Weli waxba lama beddelin.
home-undone = waa laga noqday
home-by = Waxaa sameeyey { $name }
home-change-edit = { $n ->
    [0] Wax ayaa la kaydiyey
    [one] Hal qof ayaa la beddelay ama lagu daray
   *[other] { $n } qof ayaa la beddelay ama lagu daray
}
home-change-import = { $n ->
    [one] Liis ayaa keenay hal isbeddel
   *[other] Liis ayaa keenay { $n } isbeddel
}
home-change-tag = { $n ->
    [one] Hal qof ayaa calaamad la saaray
   *[other] { $n } qof ayaa calaamad la saaray
}
home-change-bin = { $n ->
    [one] Hal qof ayaa qashinka la geliyey
   *[other] { $n } qof ayaa qashinka la geliyey
}
home-change-restore = { $n ->
    [one] Hal qof ayaa qashinka laga soo celiyey
   *[other] { $n } qof ayaa qashinka laga soo celiyey
}
home-change-merge = { $n ->
    [one] Laba saf ayaa hal qof noqday
   *[other] { $n } saf ayaa la isku daray
}
home-change-undo = { $n ->
    [one] Hal isbeddel ayaa laga noqday
   *[other] { $n } isbeddel ayaa laga noqday
}
home-change-demo = { $n ->
    [one] Tusaaluhu wuxuu sameeyey hal qof
   *[other] Tusaaluhu wuxuu sameeyey { $n } qof
}

## Waxa guri isku sheego
facet-streams = Qulqulada
facet-places = Meelaha
facet-issues = Arrimaha
facet-languages = Luqadaha
stream-grassroots = Bulshada hoose
stream-coalition = Isbahaysi
stream-issue = Arrin

## Bogga guriga
house-title = Guriga
house-lead = Waxa dadka kale idinka arkaan, ereyadiinna.
house-seats = Cidda kursi leh
house-coalitions = Isbahaysiyada
house-offer = Wuu idin martiqaaday
house-offer-what = Haddii aad ku biirtaan, wuxuu arkaa magacaaga iyo waxa boggan ku qoran. Dadkiinna weligiis ma arko. Inuu wadartiinna arko, idinka ayaa hoos ka go'aamiya.
house-since = Ku jira laga bilaabo { $date }
house-ended = Waa dhammaaday
house-join = Ku biir
house-not-now = Hadda maya
house-leave = Ka bax
house-leave-what = Wadartiinna isla markiiba waa la qaadaa. Waxa isbahaysigu ka qoray ururkiinna isaga ayuu la joogaa; dadkiinnu weligood halkaas ma joogin.
house-name = Magaca
house-language = Luqadda guriga
house-language-help = Warqadaha iyo bogaggu way ku hadlaan meel kasta oo wax kale aan la ogeyn.
house-words = Ereyadiinna
house-words-help = Hal ama laba weedh. Luqado intii aad doontaan; waxa madhan lama kaydiyo.
house-words-n = Erayada { $n }
house-words-lang = Luqadda erayada { $n }
house-places-help = Saf kasta mid: xaafado, magaalooyin, dhismayaal.
house-issues-help = Saf kasta mid, hadal fudud: kirada, mushaharka, biyo nadiif ah.
house-languages-help = Luqadaha aad qof ku soo dhaweyn kartaan.
house-publish = Muuji wadarteenna
house-publish-help = Maalintii mar ayaa gurigan lagu tiriyaa. Wixii toban ka yar waxaa la muujiyaa “in ka yar 10” oo keliya. Calaamadda ka qaad, wayna baaba'daa.
house-publish-what = Imisa qof ayaan nahay. Magac, weligeed maya.
house-who = Qof kasta oo halkan kursi ku leh wuu arkaa ereyada boggan. Isbahaysiyada aad ku biirteen sidoo kale. Cid dibadda ka ah dadkiinna ma aragto.
house-who-coalition = Qof kasta oo halkan kursi ku leh wuu arkaa ereyada boggan.
house-name-wrong = Qor magac, adigoon calaamado kontorool ku darin.
house-words-long = Ereyadani waxay ka dheer yihiin { $max } xaraf.
house-line-long = Hal saf ayaa ka dheer { $max } xaraf.
house-lines-many = Waxaa jira in ka badan { $max } saf.
said-house-saved = Waa la kaydiyey.
said-house-joined = Waad ku jirtaan. Hoos ka doorta in wadartiinna la muujiyo.
said-house-not-now = Waa la jawaabay: hadda maya. Mar dambe way weydiin karaan.
said-house-left = Waad ka baxdeen. Wadartiinna waa la qaadayaa.
said-house-offer-over = Isbahaysigu wuu la noqday martiqaadkiisa. Wax kale lama beddelin.

## Ururrada isbahaysiga
org-title = Ururrada
org-lead = Mid kastaa dadkiisa ayuu ilaashadaa. Halkan waa waxa ay wada qabtaan.
org-new = Urur cusub
org-none = Weli urur ma jiro
org-none-what = Samee kan ugu horreeya: wuxuu helaa guri u gaar ah, maamulayaashiisana si shaqsi ah ayaa loo weydiiyaa.
org-filter = Ku dooro qulqul, meel, arrin ama luqad
org-any = Mid kasta
org-show = Kuwan muuji
org-clear = Dhammaan muuji
org-count = { $n ->
    [one] Hal urur oo ka mid ah { $all }
   *[other] { $n } urur oo ka mid ah { $all }
}
org-filter-none = Midna kuma habboona dhammaan intaas
org-waiting = Waa la weydiiyey, weli ma jawaabin
org-asked = Waxaa la weydiiyey { $date }, weli ma jawaabin
org-speak = Ergada:
org-total = { $n } qof
org-total-few = In ka yar 10 qof
org-total-none = Wadarta lama daabicin
org-counted = la tiriyey { $date }
org-walls = Isbahaysigu wuxuu arkaa ururrada, wadarta ay doortaan inay daabacaan iyo ergada ay magacaabaan. Weligiis ma arko dadka urur xubin ah.
org-about = Waxa uu qabto
org-people = Dadka
org-edit = Tan beddel
org-delegates = Ergada
org-delegates-none = Weli cidna lama magacaabin.
org-delegate-add = Magacaw ergo
org-delegate-what = Qof ururku doortay inuu u hadlo. Qor oo keliya wixii ay taas kuu siiyeen.
org-delegate-name = Magaca
org-delegate-mail = Iimayl
org-delegate-phone = Taleefan
org-delegate-save = Kaydi ergada
org-delegate-end = Uma hadlo hadda ka dib
org-delegate-name-wrong = Qor magaca ergada.
org-delegate-mail-wrong = Ciwaankan iimaylka lama akhrin karo.
org-delegate-phone-wrong = Lambarkan taleefanka lama akhrin karo.
org-membership = Xubinnimada
org-end = Jooji xubinnimada
org-end-what = Wadarta uu daabacay waa la tirayaa. Gurigiisa iyo dadkiisu waa kuwiisa, kaarkanna wuxuu la harayaa taariikhdiisa.
org-ask = Martiqaad
org-steward-again = Weydii maamule kale
org-steward-again-what = Weli cidna guriga lama wareegin. Warqad cusub ayaa qofkan loo dirayaa; kuwii hore laba toddobaad ayay shaqeeyaan.
org-steward-send = Dir martiqaadka
org-new-title = Urur cusub
org-new-lead = Wuxuu helaa guri u gaar ah oo server-kan ah, iyo maamulayaal u gaar ah.
org-name = Magaca ururka
org-language = Luqaddiisa
org-language-help = Warqadda maamulayaasha ayaa lagu qoraa.
org-stewards = Yaa ilaalin doona?
org-stewards-help = Waxay helaan warqad shaqsi ah oo leh xiriiriye hal mar shaqeeya, laba toddobaad. Laba ayaa mid ka fiican.
org-steward-name = Magaca maamulaha { $n }
org-steward-mail = Iimaylka maamulaha { $n }
org-new-walls = Guriga cusub kursi kuma lihid, dadkiisana ma arki kartid. Isaga ayaa go'aansada inuu ku biiro.
org-make = Samee oo dir warqadaha
org-known = Server-kan hore ayuu guri ugu leeyahay
org-slug = Eraygiisa ciwaanka
org-slug-help = Waxa ka dambeeya /o/, sida maple-court. Maamulayaashiisu waxay martiqaadkaaga ka helayaan bogga gurigooda.
org-slug-unknown = Halkan ma jiro urur ciwaankan leh.
org-name-wrong = Qor magaca ururka.
org-steward-missing = Magacaw ugu yaraan hal maamule.
org-steward-name-wrong = Qor magaca maamulaha.
org-steward-mail-wrong = Ciwaankan iimaylka lama akhrin karo.
said-org-made = Waa la dhammeeyey. Warqaddu waa jidka.
said-org-unsent = Martiqaadku wuu taagan yahay, laakiin warqad lama diri karin. Weydii cidda Starling idiin maamusha iimaylka, dabadeed halkan mar kale ka weydii maamule.
said-org-asked = Waa la weydiiyey. Maamulayaashiisu waxay martiqaadka ka helayaan bogga gurigooda.
said-org-saved = Waa la kaydiyey.
said-org-delegate = Ergada waa la qoray.
said-org-delegate-ended = Uma hadlo hadda ka dib. Boggiisu wuu harayaa.
said-org-ended = Xubinnimadii way dhammaatay. Wadartii la daabacay waa la tirayaa.
letter-steward-subject = { $coalition } ayaa kaa codsanaya inaad ilaaliso guriga { $house }
letter-steward-text = Salaan { $name },

    { $by } oo ka tirsan { $coalition } ayaa guri u sameeyey { $house }, wuxuuna kaa codsanayaa inaad maamule u noqoto. Maamuluhu wuxuu ka mas'uul yahay liiska dadka, wuxuuna go'aamiyaa cidda kale ee soo geli karta.

    Guriga idinka ayaa iska leh. { $coalition } kursi kuma laha, dadkiinnana ma arki karo. Inaad isbahaysiga ku biirtaan idinka ayaa go'aamiya, markaad gudaha gashaan.

    Kursiga ku qaado xiriiriyahan. Hal mar ayuu shaqeeyaa, laba toddobaad:
    { $link }

    Haddii warqaddani kula yaab noqoto, waad iska dhaafi kartaa. Waxba la'aantaa ma dhacaan.

## Foomamka
form-look = { $n ->
    [one] Hal shay ayaa mar kale u baahan in la eego
   *[other] { $n } shay ayaa mar kale u baahan in la eego
}
form-kept = Waxba ma lumin. Waxaad qortay weli way joogaan.
form-save = Kaydi
form-cancel = Iska daa
form-optional = (haddii uu jiro)
