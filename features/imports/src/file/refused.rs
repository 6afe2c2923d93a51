//! The words behind [`refuse`](super::refuse): English and Spanish, and the commonest in Somali, Hmong and Arabic.

use super::refuse::Refusal;

/// Names refused as a whole, in the key form of [`Header::key`].
pub(super) const KEYS: &[(Refusal, &str)] = &[
    (Refusal::Party, "partyid partycode politicalparty afiliacion afiliacionpolitica partidopolitico"),
    (Refusal::Birth, "dob yob mob bornat bornon bday byear bmonth fechanac fnacimiento anonacimiento"),
    (Refusal::Score, "support supportid surveyresponse issupporter rating assessment puntaje puntuacion lealtad"),
    (Refusal::Identity, "idnumber nationalid curp rfc dni nie cedula matricula itin ein tin licensenumber licencia"),
    (Refusal::Location, "long gps geo latlng latlong lnglat geopoint geom wkt plusid"),
    (Refusal::SocialMedia, "meetupid klout linkedinurl xhandle"),
    (Refusal::VoterFile, "vf cd hd sd ld ward wardname dwelling owner homeowner renter netvalue householdincome"),
    (Refusal::Union, "afiliadosindical sindicato sindicalizado cardcheck union unionname unionlocal"),
    (Refusal::Health, "needsassistance ada hiv"),
    (Refusal::Family, "estadocivil esposo esposa casado casada"),
    (
        Refusal::Immigration,
        "papers papeles documented undocumented daca tps greencard residency residencystatus residencia",
    ),
    (Refusal::Children, "kids hijos hijas"),
];

/// Words that refuse a name wherever they stand in it.
pub(super) const WORDS: &[(Refusal, &str)] = &[
    (Refusal::Party, "party partido partisan partisanship republican democrat democratic dfl gop"),
    (
        Refusal::Birth,
        "dob yob born birth birthdate birthday birthyear dateofbirth age ages edad nacimiento cumpleanos nacido nacida \
         الميلاد العمر dhalasho dhalashada yug",
    ),
    (Refusal::Score, "score scores likelihood propensity inferred persuasion partisanscore loyalty"),
    (
        Refusal::Ethnicity,
        "race racial ethnicity ethnic etnia etnicidad raza tribe clan qabiil qabiilka nationality \
         nacionalidad ancestry العرق الجنسية",
    ),
    (
        Refusal::Religion,
        "religion religious church mosque synagogue temple parish faith denomination iglesia parroquia diin \
         diinta الدين kevntseeg kevteevhawm",
    ),
    (Refusal::Sex, "sex gender sexo genero jinsi jinsiga الجنس"),
    (
        Refusal::Sexuality,
        "sexuality orientation lgbt lgbtq lgbtqia lgbtqi gay lesbian transgender queer sexualidad orientacion",
    ),
    (Refusal::Family, "marital married spouse divorced widowed conyuge guurka"),
    (
        Refusal::Immigration,
        "immigration immigrant migration migratorio migratoria inmigracion citizenship citizen ciudadania \
         ciudadano visa undocumented indocumentado asylum asilo refugee refugiado socdaalka الهجرة",
    ),
    (
        Refusal::Court,
        "arrest arrests arrested arresto arrestado conviction convicted felony felon criminal court probation \
         parole incarcerated jail prison carcel antecedentes xabsi",
    ),
    (
        Refusal::Health,
        "health medical disability disabilities disabled diagnosis illness medicaid medicare insurance salud \
         discapacidad enfermedad diagnostico caafimaad الصحة",
    ),
    (Refusal::Identity, "ssn passport pasaporte itin taxpayer"),
    (Refusal::Location, "lat lng lon latitude longitude latitud longitud coordinates coordenadas geocode geolocation"),
    (
        Refusal::SocialMedia,
        "twitter facebook instagram linkedin tiktok snapchat bluesky mastodon meetup youtube flickr",
    ),
    (
        Refusal::VoterFile,
        "precinct voterstatus income ingresos homeownership mortgage networth catalist targetsmart fips",
    ),
    (Refusal::Account, "iban routing creditcard cardnumber ccnumber cvv"),
    (Refusal::Secret, "password passwd contrasena secret token apikey"),
    (Refusal::Children, "child children childs daughter kid"),
];

/// Words that refuse only together, in any order and with others between.
pub(super) const PAIRS: &[(Refusal, &str)] = &[
    (Refusal::Score, "support level"),
    (Refusal::Score, "support status"),
    (Refusal::Score, "priority level"),
    (Refusal::Score, "priority tier"),
    (Refusal::Score, "engagement level"),
    (Refusal::Score, "apoyo nivel"),
    (Refusal::Union, "union card"),
    (Refusal::Union, "union member"),
    (Refusal::Union, "union membership"),
    (Refusal::Union, "union status"),
    (Refusal::Union, "union household"),
    (Refusal::Union, "card signed"),
    (Refusal::Union, "card status"),
    (Refusal::Union, "auth card"),
    (Refusal::Union, "authorization card"),
    (Refusal::Immigration, "legal status"),
    (Refusal::Immigration, "documentation status"),
    (Refusal::Immigration, "country origin"),
    (Refusal::Immigration, "pais origen"),
    (Refusal::Immigration, "estatus legal"),
    (Refusal::Immigration, "green card"),
    (Refusal::Identity, "social security"),
    (Refusal::Identity, "seguro social"),
    (Refusal::Identity, "tax id"),
    (Refusal::Identity, "national id"),
    (Refusal::Identity, "driver license"),
    (Refusal::Identity, "drivers license"),
    (Refusal::Identity, "state id number"),
    (Refusal::VoterFile, "vote history"),
    (Refusal::VoterFile, "voter status"),
    (Refusal::VoterFile, "voting history"),
    (Refusal::VoterFile, "registration status"),
    (Refusal::VoterFile, "registered voter"),
    (Refusal::VoterFile, "congressional district"),
    (Refusal::VoterFile, "senate district"),
    (Refusal::VoterFile, "house district"),
    (Refusal::VoterFile, "legislative district"),
    (Refusal::VoterFile, "home value"),
    (Refusal::VoterFile, "home owner"),
    (Refusal::Account, "bank account"),
    (Refusal::Account, "card number"),
    (Refusal::Account, "credit card"),
    (Refusal::Account, "account number"),
    (Refusal::Secret, "api key"),
];

/// Whole names that say what a person is, as tags and activist codes do. "Health" or "Immigration" as a tag is a cause.
pub(super) const IDENTITIES: &[(Refusal, &str)] = &[
    (
        Refusal::Religion,
        "muslim christian catholic jewish hindu buddhist evangelical lutheran atheist musulman musulmana cristiano \
         cristiana catolico catolica",
    ),
    (
        Refusal::Ethnicity,
        "latino latina latinx latine hispanic hispano hispana black africanamerican white caucasian asian \
         asianamerican aapi nativeamerican indigenous bipoc poc biracial",
    ),
    (
        Refusal::Immigration,
        "immigrant refugee asylee asylumseeker noncitizen citizen undocumented documented indocumentado \
         indocumentada daca dreamer tps greencard greencardholder visaholder",
    ),
    (Refusal::Sex, "male female man woman nonbinary hombre mujer"),
    (Refusal::Sexuality, "gay lesbian bisexual trans transgender queer lgbt lgbtq lgbtqia"),
    (Refusal::Court, "felon convicted arrested formerlyincarcerated onparole onprobation exoffender"),
    (Refusal::Health, "disabled mentallyill hivpositive discapacitado discapacitada"),
    (Refusal::Party, "republican democrat gop dfl independentvoter"),
    (Refusal::Union, "unionmember cardsigned signedcard unioncard"),
    (Refusal::Family, "married divorced widowed singlemother singleparent"),
];

/// Beginnings of keys, for names whose words hang together without capitals or marks.
pub(super) const STARTS: &[(Refusal, &str)] = &[
    (Refusal::Birth, "birth"),
    (Refusal::Birth, "dateofbirth"),
    (Refusal::Birth, "fechadenacimiento"),
    (Refusal::Party, "partyaffil"),
    (Refusal::Party, "partyreg"),
    (Refusal::Score, "supportlevel"),
    (Refusal::Score, "supportscore"),
    (Refusal::Score, "inferredsupport"),
    (Refusal::Score, "prioritylevel"),
    (Refusal::Identity, "socialsecurity"),
    (Refusal::Immigration, "immigrationstatus"),
    (Refusal::Union, "unioncard"),
    (Refusal::Family, "maritalstatus"),
    (Refusal::VoterFile, "precinct"),
];

/// Words that say a name is about something done together, not about what a person is: "Immigration committee" is
/// kept, "Immigration status" is not. They excuse words of the reasons in [`EXCUSABLE`].
pub(super) const ACTIVITIES: &str = "action actions assembly campaign canvass caucus class clinic coalition committee \
     conference delegation event fair forum hearing justice march meeting observer observers project rally reform \
     rights support team town training vigil volunteer volunteers walk watch working workshop accion asamblea campana \
     clase comite derechos equipo foro marcha reunion taller voluntaria voluntario";

/// Words that speak against the excuse.
pub(super) const STATES: &str = "status record history number id type level estatus estado nivel tipo numero";

/// Reasons whose words also name causes people work on.
pub(super) const EXCUSABLE: [Refusal; 9] = [
    Refusal::Ethnicity,
    Refusal::Religion,
    Refusal::Sex,
    Refusal::Sexuality,
    Refusal::Immigration,
    Refusal::Court,
    Refusal::Health,
    Refusal::Union,
    Refusal::Children,
];

/// Elections, whose columns say who voted in them.
pub(super) const ELECTIONS: &str = "general primary presidential municipal runoff special election elections g p pp \
     eleccion elecciones primaria primarias";
