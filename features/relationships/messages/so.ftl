# Not yet reviewed by a native speaker.
### Laba qof, laga bilaabo codsiga ilaa ballanqaadyada.


one-title = Kulammo laba-laba
one-lead = Nus saac oo aad la joogto hal qof, si aad u ogaato waxa dhiirrigeliya.
one-optional = (haddaad rabto)
one-cancel = Jooji
one-search = Raadi
one-look = Wax baa u baahan in dib loo eego. Waxaad qortay weli way yaallaan.

## Waxa sugaya

one-ask = Weydiiso kulan laba-laba
one-over = Ma kulanteen?
one-debrief-go = Qor wixii ka soo baxay
one-coming = Soo socda
one-coming-none = Weli midna waqti ma laha.
one-asked = Waqti sugaya
one-promises = Ballanqaadyo
one-promises-none = Ballanqaad furan ma jiro.
one-quiet = Kuwa sii aamusaya
one-quiet-text = Lixdan maalmood wax hadal ah idinma dhex marin. Adiga keliya ayaa liiskan arka.
one-last = Kulankii laba-laba ee u dambeeyey: { $ago }
one-ask-again = Mar kale weydiiso
one-near = Dadka aad taqaan
one-near-text = Waxay ka timid waxa idin dhex maray, ma aha qiimayn. Labadiinna keliya ayaa arka.
one-near-none = Kulankaaga laba-laba ee ugu horreeya kaddib, dadku halkan ayey ka muuqanayaan.
one-held = La qabtay
one-page = Bogga qofka
one-no-own = Weli cidina halkan kulama kulmi karto
one-no-own-text = Kursigaagu gurigan bog qof kuma laha. Maamule ayaa labada isku xiri kara.

one-depth = { $depth ->
    [met] Waad kulanteen
    [exchanged] Waxaad isu sheegteen waxa muhiim idiin ah
    [reciprocated] Mid kastaa ballanqaad buu oofiyey
   *[heard-of] Waqti dheer baa laga joogaa
}
one-evidence-held = { $n ->
    [one] Hal kulan laba-laba ah, { $date }
   *[other] { $n } kulan laba-laba ah, kii u dambeeyey { $date }
}
one-evidence-exchanged = Waxa labadiinna muhiim u ah waa la qoray: { $date }
one-evidence-kept = Ballanqaad baad oofisay: { $date }
one-evidence-returned = Ballanqaad baa laguu oofiyey: { $date }

one-state = { $state ->
    [asked] Waa la weydiiyey, weli waqti ma laha
    [set] Waqti buu leeyahay
    [held] Waa la qabtay
    [missed] Ma aydaan kulmin
    [declined] Jawaabtu hadda waa maya
   *[cancelled] Waa la baajiyey
}

## Weydiisashada

one-ask-whom = Weydiiso { $name } kulan laba-laba
one-ask-nobody = Waxaad weydiisan kartaa dadka laguu aaminay
one-ask-nobody-text = Weli cid laguu aaminay ma jirto. Abaabule ayaa qof kuu aamini kara, ama kulan laba-laba ku weydiisan kara.
one-whom = Yaad rabtaa inaad la kulanto?
one-found-none = Cidna lama helin. Isku day inaad si kale u qorto.
one-shape = Maxay tahay ujeeddadu?
one-shape-is = { $shape ->
    [commitment] In wax la codsado
   *[listening] In la dhegeysto
}
one-shape-means = { $shape ->
    [commitment] Wuxuu ku dhammaadaa codsi cad, iyo haa, maya ama mar dambe.
   *[listening] Kulanka ugu horreeya: waxa qofka muhiim u ah, iyo waxa adiga muhiim kuu ah.
}
one-purpose = Maxaad u rabtaa inaad la kulanto?
one-purpose-help = Qofku wuu akhriyi karaa. U qor sidii aad ugu sheegi lahayd.
one-time = Goorma, haddaad hore u taqaan
one-time-help = Maalinta iyo saacadda waxba ha ku qorin inta aad weli weydiinayso.
one-day = Maalin
one-clock = Saacad
one-minutes = Muddada
one-minutes-are = { $n ->
    [one] { $n } daqiiqo
   *[other] { $n } daqiiqadood
}
one-place = Xaggee
one-who-sees = Labadiinna keliya ayaa tan arka: inaad kulanteen, waxa la yiri iyo waxa la ballan qaaday. Kooxdaadu, maamuluhu iyo isbahaysigu midna ma arko.
one-ask-keep = Qor

## Mid ka mid ah

one-with = Kulanka laba-laba ee { $name }
one-held-on = Waxaa la qabtay { $date }
one-no-time = Weli waqti ma laha
one-met = Waan kulannay
one-not-met = Ma aannaan kulmin
one-they-no = Wuxuu yiri maya
one-i-no = Hadda maya
one-call-off = Baaji
one-set-time = Waqti u qabo
one-move-time = Beddel waqtiga
one-time-keep = Keydi waqtiga
one-told = Waxa la yiri
one-told-none = Weli waxba lama qorin. Laba daqiiqo bay qaadataa.
one-correct = Sax

## Wixii ka soo baxay

one-debrief-with = Wixii ka soo baxay: { $name }
one-debrief-lead = Laba daqiiqo, inta ay cusub tahay. Goob kasta way bannaanaan kartaa.
one-shared-part = { $name } qaybtan wuu akhriyi karaa, wuuna sixi karaa.
one-heard = Waxa qofka muhiim u ah
one-heard-help = Erayadiisa, sidaad u maqashay.
one-gifts = Waxa uu ku fiican yahay, ama uu rabo inuu barto
one-gifts-help = Iyo waxa uu jeclaan lahaa inuu dadka kale baro.
one-knows = Cidda uu yaqaan ama uu daryeelo
one-knows-help = Keliya haddii uu oggol yahay.
one-gave = Waxaad naftaada ka sheegtay
one-gave-help = Kulanka laba-laba labada dhinac ayuu u socdaa.
one-hard-ask = Maxaad ka codsatay?
one-hard-ask-help = Hal shay oo cad, iyo maalintiisa haddii uu leeyahay.
one-hard-answer = Maxay ahayd jawaabtu?
one-said = { $state ->
    [yes] Haa
    [no] Maya
    [later] Mar dambe
   *[asked] Weli jawaab ma jirto
}
one-next = Maxaa xiga?
one-by = Yaa qabanaya?
one-by-me = Aniga
one-until = Ilaa
one-thanks = I xusuusi inaan u mahadceliyo
one-thanks-help = Laba maalmood gudahood. Ballanqaadyadaada ayey ku jiraysaa ilaa aad u mahadceliso.
one-private = Adiga keliya
one-private-help = Furahaaga ayaa lagu xiray. Qof kale oo gurigaaga ah ma akhriyi karo, maamuluhuna ma akhriyi karo. Qofka mashiinka maamula wuu akhriyi karaa. Hal sano kaddib wuu tirmayaa.
one-debrief-keep = Keydi wixii ka soo baxay
one-meanwhile = { $name } ayaa tan beddelay intaad wax qoraysay
one-meanwhile-text = Waxba ma lumin. Kaagii foomka ayuu ku jiraa; waxa uu si kale u qoray halkan ayey yaallaan. Mar kale keydi si kaagu u haro.

## Ballanqaadyo

one-promise-follow-up = { $mine ->
    [yes] Waxaad rabtaa inaad u mahadceliso { $name } oo aad u sheegto waxa xiga
   *[no] { $name } wuxuu rabaa inuu kula soo xiriiro
}
one-promise-ask = { $mine ->
    [yes] { $name } ayaa wax kaa codsaday
   *[no] Waxaad wax ka codsatay { $name }
}
one-promise-next = { $mine ->
    [yes] Waxaad wax u ballan qaadday { $name }
   *[no] { $name } ayaa wax kuu ballan qaaday
}
one-promise-state = { $state ->
    [asked] Weli jawaab ma jirto.
    [yes] Waa la ballan qaaday.
    [no] Jawaabtu waa maya.
    [later] Mar dambe.
    [kept] Waa la oofiyey.
    [part] Qayb baa la oofiyey.
    [not-kept] Lama oofin.
   *[released] Cidina hadda ma sugayso.
}
one-answer = { $state ->
    [yes] La ballan qaaday
    [no] Maya
    [kept] La oofiyey
    [part] Qayb ahaan
    [not-kept] Lama oofin
   *[released] Iska daa
}
one-due = Ilaa { $date }

## Foomka kaddib

said-one-asked = Waa la qoray. Waqti u qabo markaad hesho.
said-one-set = Waqtiga waa la qabtay.
said-one-missed = Waa la qoray. Waqti kale u qabo markaad karto.
said-one-declined = Waa la qoray. “Maya” waa la ixtiraamaa; mar dambe weydiiso haddii ay habboon tahay.
said-one-cancelled = Waa la baajiyey.
said-one-debriefed = Waa la keydiyey. Ballanqaadyadu hoos bay ku qoran yihiin.
said-promise = Waa la qoray.
said-promise-other = Ballanqaadkaas daaqad kale ayaa laga beddelay. Waa kan sida uu hadda yahay.

problem-one-on-one-with-oneself = Kani waa adiga. Qof kale dooro.
problem-one-on-one-way = Taasi hadda ma habboona: { $state ->
    [asked] waa la weydiiyey, weli waqti ma laha.
    [set] waqti buu leeyahay.
    [held] waa la qabtay. Taas beddelkeeda, sax wixii la qoray.
    [missed] ma aydaan kulmin. Waqti kale u qabo.
    [declined] jawaabtu waxay ahayd maya. Waqti u qabo haddii ay isbeddeshay.
   *[cancelled] waa la baajiyey. Waqti u qabo si aad dib ugu bilowdo.
}
problem-minutes = Waxay qaadan kartaa { $least } ilaa { $most } daqiiqadood.
problem-time-missing = Qor maalin iyo saacad.
problem-day-missing = Maalintana qor.
problem-clock-missing = Saacaddana qor.
problem-day-unreadable = Maalintan ma akhrin karno. U qor sida 2026-12-01.
problem-clock-unreadable = Saacaddan ma akhrin karno. U qor sida 18:30.
problem-next-missing = Qor waxa xiga, ama maalinta waxba ha ku qorin.
problem-promise-empty = Qor waxa la ballan qaaday.
problem-promise-way = Ballanqaadkan intaas gudaheed waa la beddelay.
