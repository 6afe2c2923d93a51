# Not yet reviewed by a native speaker.
### Signing in, accounts, seats, invitations, the first owner.

account-look-again = Muaj ib yam yuav tau saib dua
account-kept = Tsis muaj dab tsi ploj. Qhov koj sau tseem nyob ntawm no.
account-name-missing = Sau ib lub npe.
account-name-long = Lub npe ntawd ntev dhau. Siv tsis pub tshaj 200 tus ntawv.
account-name-signs = Lub npe ntawd muaj cim zais uas peb khaws tsis tau. Sau dua nrog koj txhais tes.
account-mail-missing = Sau ib tus email.
account-mail-wrong = Tus email ntawd tsis tag. Nws zoo li npe@example.org.
account-language-missing = Xaiv ib hom lus.

sign-in-title = Nkag mus
sign-in-lead = Sau koj tus email. Peb xa rau tus lej rau koj sau ntawm no. Tsis muaj lo lus zais.
sign-in-mail = Email
sign-in-send = Xa cov lej rau kuv
sign-in-limited = Twb thov ntau tsab ntawv dhau lawm. Tsis tau xa ib tsab tshiab. Yog koj muaj ib tsab los ntawm kaum feeb dhau los, nws tseem siv tau. Yog tsis muaj, sim dua tom qab ib teev.
sign-in-no-account = Tsis tau muaj as-khauj? Ib tug neeg hauv koj lub koom haum caw tau koj.
sign-in-demo = Qhov no yog qhov sim nrog cov neeg tsim los xwb.
sign-in-demo-link = Xaiv seb koj yog leej twg
sign-in-code-title = Saib hauv koj tus email
sign-in-code-lead = Yog { $mail } qhib tau ib tus as-khauj ntawm no, ib tsab ntawv muaj rau tus lej tab tom tuaj. Lawv siv tau kaum feeb, ib zaug, thiab hauv lub browser no xwb.
sign-in-mail-off = Email tseem tsis tau teeb rau lub server no. Tus neeg saib nws nrhiav tau cov lej hauv nws phau ntawv sau tseg (log).
sign-in-code = Rau tus lej peb xa rau koj
sign-in-code-help = Tsis muaj dab tsi tuaj? Tos ib feeb thiab saib hauv spam. Ces thov cov lej tshiab.
sign-in-another = Thov cov lej tshiab
sign-in-code-six = Sau tag nrho rau tus lej. Koj tsab ntawv tseem siv tau.
sign-in-code-wrong = Cov ntawd tsis yog cov lej hauv koj tsab ntawv tshiab tshaj. Saib dua thiab sau dua ib zaug.
sign-in-code-limited = Sim ntau dhau. Tos 15 feeb, ces thov cov lej tshiab. Koj tus as-khauj nyab xeeb.
sign-in-over-title = Cov lej no siv tsis tau lawm
sign-in-over-text = Lawv siv tau ib zaug, kaum feeb, hauv lub browser uas thov. Koj tsis tau nkag mus, thiab tsis muaj dab tsi hloov.
sign-in-elsewhere-title = Rov qab mus rau lwm lub browser
sign-in-elsewhere-text = Qhov link no siv tau hauv lub browser uas thov xwb. Rov qab mus qhov ntawd thiab sau rau tus lej hauv tsab ntawv.
sign-in-elsewhere-here = Los yog nkag ntawm no: thov cov lej tshiab hauv lub browser no.
sign-in-link-lead = Koj yuav nkag mus nrog { $mail }.
sign-in-not-me = Tsis yog kuv
sign-in-choose-title = Koj yog leej twg?
sign-in-choose-lead = Muaj tshaj ib tus as-khauj siv tus email no.
sign-in-choose-this = Nkag ua
said-signed-out = Koj tawm ntawm lub cuab yeej no lawm.
said-signed-out-everywhere = Koj tawm ntawm txhua lub cuab yeej lawm.

letter-code-subject = Koj cov lej nkag mus
letter-code-text =
    Koj rau tus lej:

    { $code }

    Sau lawv hauv lub browser uas koj thov. Lawv siv tau kaum feeb, ib zaug.

    Los yog qhib qhov link no hauv tib lub browser:
    { $link }

    Koj tsis tau thov? Ces tsis txhob ua dab tsi. Tsis muaj leej twg nkag tau yog tsis muaj cov lej no. Tsis txhob qhia rau leej twg.
letter-invitation-subject = Lawv caw koj tuaj rau { $house }
letter-invitation-text =
    Nyob zoo { $name },

    { $by } caw koj tuaj rau { $house } hauv Starling.

    Qhib qhov link no kom koom. Nws yog rau koj xwb, siv tau ib zaug, thiab tag hauv 14 hnub:
    { $link }

    Koj tsis paub { $by }? Ces tsis txhob ua dab tsi.

account-title = Koj tus as-khauj
account-me = Koj
account-name = Koj lub npe
account-name-help = Raws li koj xav kom lwm tus ntawm no pom. Nws yuav yog ib lub npe koj xaiv los tau.
account-language = Lus
account-save = Khaws cia
account-houses = Qhov koj koom
account-no-house = Tam sim no koj tsis koom lub koom haum twg ntawm no. Thov ib tug neeg hauv ntawd caw koj.
account-sessions = Qhov koj nkag lawm
account-sessions-help = Ib lub cuab yeej tawm nws tus kheej tom qab 30 hnub tsis siv.
account-session-times = Txij thaum { $since }. Siv zaum kawg { $used }.
account-this-device = Lub cuab yeej no
account-session-end = Tawm
account-lost-phone = Xov tooj ploj lawm? Tawm txhua qhov. Ces nkag dua ntawm no.
account-end-all = Tawm txhua qhov
device = { $browser }, { $system }
device-unknown = Ib lub cuab yeej peb tsis paub
said-account-saved = Khaws lawm.
said-session-ended = Lub cuab yeej ntawd tawm lawm.

seats-title = Leej twg ua hauj lwm tau ntawm no
seats-lead = Txhua tus muaj nws lub rooj. Qhov lub rooj tso cai pib thiab xaus tam sim ntawd.
seats-here = Cov rooj
seats-you = (koj)
seats-change = Hloov
seats-roles = Qhov nws ua tau
seats-save-roles = Khaws qhov nws ua tau
seats-revoke-help = Nws tawm tam sim ntawd. Qhov nws sau tseem nyob.
seats-revoke = Xaus lub rooj no
seats-ended = Cov rooj xaus lawm
seat-last-steward = Tus no yog tus saib xyuas kawg. Tsis muaj dab tsi hloov. Xub tsa lwm tus ua tus saib xyuas tso.
seat-no-role = Xaiv yam tsawg kawg ib qho. Tsis muaj dab tsi hloov. Yog xav rho txhua yam, xaus lub rooj.
seat-role-foreign = Lub tsev no tsis muaj ib qho ntawm cov no. Tsis muaj dab tsi hloov. Xaiv hauv daim ntawv.
said-roles-saved = Khaws lawm. Nws pib tam sim no.
said-seat-revoked = Lub rooj xaus lawm.

role-member = Tswv cuab
role-member-may = Pom nws tus kheej cov ntaub ntawv
role-volunteer = Neeg pab dawb
role-volunteer-may = Nrog cov neeg uas muab rau nws saib ua hauj lwm
role-team-lead = Thawj coj pab
role-team-lead-may = Saib xyuas nws cov neeg thiab ntxiv neeg tshiab
role-organizer = Tus npaj
role-organizer-may = Nrog txhua tus ua hauj lwm, coj npe los
role-treasurer = Tus tuav nyiaj
role-treasurer-may = Pom npe, tuav nyiaj
role-steward = Tus saib xyuas
role-steward-may = Muab rooj, coj daim npe tawm, thiab teb rau nws
role-coalition-staff = Neeg ua hauj lwm ntawm lub koom tes
role-coalition-staff-may = Pab cov koom haum hauv lub koom tes

invitation-title = Caw ib tug neeg
invitation-lead = Nws tau ib tsab ntawv nrog nws ib qho link. Nws siv tau 14 hnub.
invitation-name = Nws lub npe
invitation-mail = Nws tus email
invitation-language = Hom lus ntawm tsab ntawv
invitation-send = Xa daim ntawv caw
invitation-role-missing = Xaiv yam tsawg kawg ib yam nws ua tau.
invitation-unsent = Daim ntawv caw khaws lawm, tab sis xa tsis tau tsab ntawv. Rho rov qab hauv qab no thiab caw dua thaum email ua hauj lwm.
invitations-open = Caw lawm, tseem tsis tau tuaj
invitation-until = Qhib txog { $date }
invitation-late = Dhau caij lawm. Rho rov qab thiab caw dua.
invitation-withdraw = Rho rov qab
said-invited = Caw lawm. Tsab ntawv tab tom mus.
said-withdrawn = Rho rov qab lawm. Qhov link siv tsis tau lawm.
invitation-accept-title = Koom { $house }
invitation-accept-lead = Lawv caw koj. Qhov no yog yam koj ua tau ntawd:
invitation-accept = Koom
invitation-accept-as = Koom ua { $name }
invitation-accept-other = Tsis yog koj? Xub tawm tso, ces qhib qhov link dua.
invitation-accept-mail = Txij no mus koj nkag nrog { $mail }.
invitation-known = Tus email no twb qhib ib tus as-khauj lawm. Puas yog koj li?
invitation-known-link = Xub nkag nrog nws tso
invitation-accept-who = Cov neeg ua hauj lwm ntawd pom koj lub npe. Lwm cov koom haum tsis pom koj li dab tsi.
invitation-over-title = Daim ntawv caw no tag lawm
invitation-over-text = Twb siv lawm, rho rov qab lawm, los yog laus tshaj 14 hnub. Tsis muaj dab tsi hloov. Thov ib daim tshiab ntawm tus neeg caw koj.
said-joined = Zoo siab txais tos. Koj nyob hauv lawm.

setup-title = Pib ntawm no
setup-lead = Lub server no khoob. Koj yuav yog nws thawj tus saib xyuas.
setup-code = Tus lej teeb
setup-code-help = Koj tsis nyob ntawm lub server ntawd. Tus lej nyob hauv nws phau ntawv sau tseg (log), sau thaum nws pib.
setup-code-wrong = Tus ntawd tsis yog tus lej teeb. Tsis tau tsim dab tsi. Saib hauv phau ntawv sau tseg tshiab tshaj ntawm lub server.
setup-mail-help = Koj nkag nrog nws. Tsis muaj lo lus zais.
setup-kind = Nws yog rau dab tsi?
setup-kind-missing = Xaiv ib lub koom haum los yog ib lub koom tes.
setup-organization = Ib lub koom haum
setup-organization-help = Ib pab nrog nws cov neeg
setup-coalition = Ib lub koom tes
setup-coalition-help = Ntau lub koom haum. Txhua lub khaws nws cov neeg rau nws tus kheej
setup-house = Nws lub npe
setup-house-help = Koj hloov tau tom qab.
setup-zone = Cheeb tsam sij hawm
setup-zone-missing = Xaiv ib cheeb tsam sij hawm.
setup-go = Pib
