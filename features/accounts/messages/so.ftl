# Not yet reviewed by a native speaker.
### Signing in, accounts, seats, invitations, the first owner.

account-look-again = Wax baa u baahan in mar kale la eego
account-kept = Waxba ma lumin. Wixii aad qortay weli waa halkan.
account-name-missing = Qor magac.
account-name-long = Magacaasi aad buu u dheer yahay. Ha ka badnaan 200 oo xaraf.
account-name-signs = Magacaasi wuxuu leeyahay calaamado qarsoon oo aan la keydin karin. Gacanta ku qor mar kale.
account-mail-missing = Qor cinwaanka iimaylka.
account-mail-wrong = Cinwaanka iimaylku ma dhammaystirna. Waa inuu u ekaadaa magac@example.org.
account-language-missing = Dooro luqad.

sign-in-title = Gal
sign-in-lead = Qor iimaylkaaga. Waxaan kuu soo diraynaa lix lambar oo aad halkan ku qorto. Ma jiro erey sir ah.
sign-in-mail = Iimayl
sign-in-send = Ii soo dir lambarrada
sign-in-limited = Warqado badan ayaa la codsaday. Mid cusub lama dirin. Haddii aad haysato mid ka mid ah tobankii daqiiqo ee u dambeeyay, weli way shaqaynaysaa. Haddii kale, isku day saacad kaddib.
sign-in-no-account = Weli akoon ma lihid? Qof ka mid ah ururkaaga ayaa ku casuumi kara.
sign-in-demo = Kani waa tijaabo, dadka ku jirana waa mala-awaal.
sign-in-demo-link = Dooro qofka aad noqonayso
sign-in-code-title = Eeg iimaylkaaga
sign-in-code-lead = Haddii { $mail } uu akoon ka furo halkan, warqad leh lix lambar ayaa kuu soo socota. Waxay shaqaynayaan toban daqiiqo, hal mar, iyo browser-kan oo keliya.
sign-in-mail-off = Iimaylku weli kuma xirna server-kan. Qofka maamula ayaa lambarrada ka helaya diiwaanka server-ka.
sign-in-code = Lixda lambar ee aan kuu soo dirnay
sign-in-code-help = Waxba ma iman? Sug daqiiqad, eegna galka spam-ka. Kaddib codso lambarro cusub.
sign-in-another = Codso lambarro cusub
sign-in-code-six = Qor lixda lambar oo dhan. Warqaddaadu weli way shaqaynaysaa.
sign-in-code-wrong = Kuwaasi ma aha lambarrada warqaddaada ugu dambaysay. Mar kale eeg oo mar kale qor.
sign-in-code-limited = Isku dayo badan. Sug 15 daqiiqo, kaddib codso lambarro cusub. Akoonkaagu waa nabad.
sign-in-over-title = Lambarradani way dhammaadeen
sign-in-over-text = Waxay shaqeeyaan hal mar, toban daqiiqo, browser-kii codsaday. Ma aadan gelin, waxbana isma beddelin.
sign-in-elsewhere-title = Ku noqo browser-kii kale
sign-in-elsewhere-text = Linkigani wuxuu ka shaqeeyaa oo keliya browser-kii codsaday. Halkaas ku noqo oo qor lixda lambar ee warqadda.
sign-in-elsewhere-here = Ama halkan ka gal: browser-kan ka codso lambarro cusub.
sign-in-link-lead = Waxaad ku geli doontaa { $mail }.
sign-in-not-me = Aniga ma aha
sign-in-choose-title = Waa ayo adigu?
sign-in-choose-lead = In ka badan hal akoon ayaa iimaylkan isticmaala.
sign-in-choose-this = U gal sidii
said-signed-out = Waad ka baxday qalabkan.
said-signed-out-everywhere = Waad ka baxday dhammaan qalabka.

letter-code-subject = Lambarradaada gelitaanka
letter-code-text =
    Lixdaada lambar:

    { $code }

    Ku qor browser-kii aad ka codsatay. Waxay shaqaynayaan toban daqiiqo, hal mar.

    Ama linkigan ku fur isla browser-kaas:
    { $link }

    Ma adigaan codsan? Markaas waxba ha samayn. Cidna ma geli karto iyada oo aan lambarradan haysan. Cidna ha u sheegin.
letter-invitation-subject = Waxaa laguugu casuumay { $house }
letter-invitation-text =
    Salaan { $name },

    { $by } wuxuu kugu casuumayaa { $house } oo ku jirta Starling.

    Fur linkigan si aad ugu biirto. Adiga keliya ayuu kuu yahay, hal mar ayuu shaqeeyaa, wuxuuna dhacayaa 14 maalmood gudahood:
    { $link }

    Ma taqaannid { $by }? Markaas waxba ha samayn.

account-title = Akoonkaaga
account-me = Adiga
account-name = Magacaaga
account-name-help = Sida aad rabto in dadka kale halkan ku arkaan. Wuxuu noqon karaa magac aad adigu dooratay.
account-language = Luqadda
account-save = Keydi
account-houses = Meelaha aad ka tirsan tahay
account-no-house = Hadda urur halkan jooga kama tirsanid. Weydii qof ka mid ah inuu ku casuumo.
account-sessions = Meelaha aad ka gashay
account-sessions-help = Qalabku keligiis ayuu ka baxaa haddii 30 maalmood aan la isticmaalin.
account-session-times = Laga bilaabo { $since }. Markii ugu dambaysay: { $used }.
account-this-device = Qalabkan
account-session-end = Ka bax
account-lost-phone = Telefoon ma kaa lumay? Meel kasta ka bax. Kaddib halkan mar kale ka gal.
account-end-all = Meel kasta ka bax
device = { $browser }, { $system }
device-unknown = Qalab aannaan aqoon
said-account-saved = Waa la keydiyay.
said-session-ended = Qalabkaas waa laga baxay.

seats-title = Yaa halkan ka shaqayn kara
seats-lead = Qof kastaa wuxuu leeyahay kursigiisa. Waxa kursigu oggol yahay isla markiiba way bilaabmaan, way dhammaadaan.
seats-here = Kuraas
seats-you = (adiga)
seats-change = Beddel
seats-roles = Waxa uu samayn karo
seats-save-roles = Keydi waxa uu samayn karo
seats-revoke-help = Isla markiiba wuu baxayaa. Wixii uu qoray way joogayaan.
seats-revoke = Jooji kursigan
seats-ended = Kuraas joogsatay
seat-last-steward = Kani waa masuulkii ugu dambeeyay. Waxba isma beddelin. Marka hore qof kale masuul ka dhig.
seat-no-role = Ugu yaraan mid dooro. Waxba isma beddelin. Haddii aad rabto inaad wax walba ka qaaddo, jooji kursiga.
seat-role-foreign = Gurigani ma bixiyo mid ka mid ah kuwan. Waxba isma beddelin. Liiska ka dooro.
said-roles-saved = Waa la keydiyay. Hadda ayay bilaabmaysaa.
said-seat-revoked = Kursigii waa la joojiyay.

role-member = Xubin
role-member-may = Wuxuu arkaa xogtiisa
role-volunteer = Mutadawac
role-volunteer-may = Wuxuu la shaqeeyaa dadka loo dhiibay
role-team-lead = Hoggaamiye koox
role-team-lead-may = Wuxuu daryeelaa dadkiisa, kuwo cusubna wuu ku daraa
role-organizer = Abaabule
role-organizer-may = Wuxuu la shaqeeyaa qof walba, liisasna wuu keenaa
role-treasurer = Khasnaji
role-treasurer-may = Wuxuu arkaa magacyada, lacagtana wuu hayaa
role-steward = Masuul
role-steward-may = Wuxuu bixiyaa kuraasta, liiska wuu soo saaraa, isagaana ka jawaaba
role-coalition-staff = Shaqaalaha isbahaysiga
role-coalition-staff-may = Wuxuu u adeegaa ururrada isbahaysiga

invitation-title = Casuun qof
invitation-lead = Waxaa u tagaya warqad leh link isaga u gaar ah. Waxay shaqaynaysaa 14 maalmood.
invitation-name = Magaciisa
invitation-mail = Iimaylkiisa
invitation-language = Luqadda warqadda
invitation-send = Dir casuumadda
invitation-role-missing = Dooro ugu yaraan hal wax oo uu samayn karo.
invitation-unsent = Casuumadda waa la keydiyay, laakiin warqaddeeda lama diri karin. Hoos ka celi, kaddibna mar kale casuun marka iimaylku shaqeeyo.
invitations-open = La casuumay, weli ma iman
invitation-until = Waxay furan tahay ilaa { $date }
invitation-late = Way dhacday. Celi oo mar kale casuun.
invitation-withdraw = Celi
said-invited = Waa la casuumay. Warqaddii way socotaa.
said-withdrawn = Waa la celiyay. Linkigu ma shaqeeyo mar dambe.
invitation-accept-title = Ku biir { $house }
invitation-accept-lead = Waa lagu casuumay. Waxan ayaad halkaas ka samayn kartaa:
invitation-accept = Ku biir
invitation-accept-as = Ugu biir sidii { $name }
invitation-accept-other = Adiga ma aha? Marka hore ka bax, kaddib linkiga mar kale fur.
invitation-accept-mail = Laga bilaabo hadda waxaad ku gelaysaa { $mail }.
invitation-known = Iimaylkani mar hore ayuu akoon furaa. Ma kaaga baa?
invitation-known-link = Marka hore ku gal
invitation-accept-who = Dadka halkaas ka shaqeeya ayaa magacaaga arka. Ururrada kale waxba kaama arkaan.
invitation-over-title = Casuumaddani way dhammaatay
invitation-over-text = Waa la isticmaalay, waa la celiyay, ama way ka weyn tahay 14 maalmood. Waxba isma beddelin. Mid cusub weydii qofkii ku casuumay.
said-joined = Soo dhowow. Waad ku jirtaa.

setup-title = Halkan ka bilow
setup-lead = Server-kani waa madhan yahay. Adiga ayaa noqon doona masuulkiisa ugu horreeya.
setup-code = Lambarka bilowga
setup-code-help = Kuma joogtid server-ka laftiisa. Lambarku wuxuu ku jiraa diiwaankiisa, waxaa la qoray markii uu bilaabmay.
setup-code-wrong = Kaasi ma aha lambarka bilowga. Waxba lama samayn. Eeg diiwaanka ugu dambeeyay ee server-ka.
setup-mail-help = Isaga ayaad ku gelaysaa. Ma jiro erey sir ah.
setup-kind = Waa maxay waxa loogu talagalay?
setup-kind-missing = Dooro urur ama isbahaysi.
setup-organization = Hal urur
setup-organization-help = Hal koox oo dadkeeda leh
setup-coalition = Isbahaysi
setup-coalition-help = Dhowr urur. Mid kastaa dadkiisa isagaa haysta
setup-house = Magaciisa
setup-house-help = Hadhow waad beddeli kartaa.
setup-zone = Aagga waqtiga
setup-zone-missing = Dooro aagga waqtiga.
setup-go = Bilow
