//! Names that rules cannot bring together: spelling families, Hmong clans, short forms.
//!
//! Each row is one line of spellings, folded. They are for *finding* only. A row says how a name is written, never
//! who bears it; a spelling in a row of one tradition is borne by people of every other.

use std::collections::HashMap;
use std::sync::LazyLock;

type Index = HashMap<&'static str, Vec<&'static str>>;

/// Spellings of one given name across Somali, Arabic, Oromo and English writing. The first spelling names the family.
const FAMILIES: &[&str] = &[
    "mohamed muhammad mohammed mohammad muhammed mohamad muhamed muhamad maxamed maxammed mahamed mahammed mohamet mahammad محمد",
    "mahmoud mahmud mohamud maxamuud maxamud mohamoud mahamud mahamoud muhamud محمود",
    "ahmed ahmad axmed ahmet axmad احمد",
    "abdi cabdi cabdii abdii عبدي",
    "abdullahi abdulahi cabdullaahi cabdulaahi cabdullahi abdullaahi abdillahi cabdillaahi abdullah abdulla abdallah abdalla abdilahi عبدالله عبدالهي",
    "abdirahman abdurahman abdurrahman abdulrahman abdurehman abdirahmaan cabdiraxmaan cabdiraxman abdelrahman abdiraxman عبدالرحمن",
    "hassan hasan xasan xassan حسن",
    "hussein husein hussain husain xuseen xusseen xuseyn hussen hossein husayn hosein حسين",
    "fatima fatimah fatemah fatemeh fatma fatuma faadumo fadumo fadhumo faduma faaduma fadima fatime فاطمه",
    "aisha aishah ayesha aysha aicha caasha asha aasha caisha caaisha aaisha casha caisho عايشه",
    "ali aly cali caly aali علي",
    "omar umar omer umer cumar cumer عمر",
    "osman othman usman uthman cismaan cusmaan cismaaan ousmane osmaan عثمان",
    "yusuf yousuf youssef yousef yusef yusuff yuusuf yoosuf yussuf يوسف",
    "khadija khadijah khadijo khadiijo khadiija khadeeja kadija qadiijo kadijo khadijja خديجه",
    "ibrahim ibraahim ibraahin ebrahim ibrahin brahim ابراهيم",
    "ismail ismael ismaaciil ismacil ismaciil esmail ismaaeel اسماعيل",
    "isse issa essa ciise cise isa ciisa عيسي",
    "muse musa muuse moussa mousa muusa موسي",
    "said saeed saciid sacid saied sayid saaid سعيد",
    "warsame warsama warsamee warsamme ورسمه",
    "halima halimo xaliima xaliimo haleema haliimo halimah xalimo حليمه",
    "amina amino aamina aamino aminah ameena امينه",
    "maryam maryan miriam mariam maryama maryamo مريم",
    "zainab zaynab zeinab zeynab zeyneba zaineb saynab seynab zenab زينب",
    "zahra sahra zaahra saara zahara sahro زهرا",
    "hawa hawo xaawo xaawa hawwa xawo حوا",
    "yasin yaasin yassin yaseen yasiin ياسين",
    "abdulkadir abdikadir cabdiqaadir abdulqadir abdiqadir abdelkader cabdulqaadir عبدالقادر",
    "abdulaziz abdiaziz cabdicasiis abdelaziz abdiasis cabdulcasiis عبدالعزيز",
    "abdirizak abdirazak cabdirisaaq abdulrazak abdirisak abdurrazzaq abdirisaq عبدالرزاق",
    "abdikarim abdulkarim cabdikariim abdelkarim abdulkareem عبدالكريم",
    "khalid khaled khaalid qaalid خالد",
    "dawud dawood daud daaud daauud daawuud david داوود داود",
    "suleiman suleyman sulaiman saleban saleebaan soleiman sulayman saleman سليمان",
    "jama jaamac djama jamac جامع",
    "nur noor nuur nour noora نور",
    "mustafa mustafe moustafa mustapha mostafa مصطفي",
    "idris idriis edris ادريس",
    "salah salaax salaah صلاح",
    "karim kareem kariim كريم",
    "dahabo dahaba",
    "kedir qadar kadar kadir khadar",
    "gemechu gammachuu gamachu gemechuu gamechu",
    "maiv mai",
    "tub tou",
    "paj pa",
    "nyiaj nhia",
    "huab houa",
    "suab shoua",
    "kaub kao",
    "tooj tong",
    "xeeb xeng seng",
    "npis bee",
];

/// The eighteen Hmong clans in RPA and the spellings of them in use in Laos, France and the United States.
const CLANS: &[&str] = &[
    "faj fang fa",
    "ham hang haam",
    "hawj her heu herr haw",
    "khab khaab khang kha",
    "koob koo kong",
    "kwm kue ku keu",
    "lauj lauv lo lor lau lao",
    "lis lee ly li lyfoung",
    "muas moua mua mouas",
    "phab phaab pha",
    "thoj thao thor tho",
    "tsab tsaab chang cha tcha",
    "tsheej cheng tseej tsheng",
    "tswb chue chu tchue tsue",
    "vaj vaaj vang va",
    "vwj vue vu wu",
    "xyooj xiong xyong siong",
    "yaj yaaj yang ya",
];

/// A given name and its short forms, in English, Spanish and Somali-American use.
const SHORT_FORMS: &[&str] = &[
    "mohamed muhammad mohammed mohammad maxamed mahamed moe mo",
    "robert bob bobby bobbie rob robbie robby bert",
    "william bill billy will willie willy liam",
    "richard dick rick ricky rich richie",
    "james jem jim jimmy jimmie jamie",
    "john johnny johnnie jack",
    "jonathan jonathon jon johnathan",
    "joseph joe joey",
    "joshua josh",
    "michael mike mikey mick micheal",
    "charles charlie chuck charley",
    "thomas tom tommy",
    "edward ed eddie ted ned",
    "theodore ted teddy theo",
    "daniel dan danny",
    "david dave davey",
    "donald don donny donnie",
    "ronald ron ronnie",
    "kenneth ken kenny",
    "steven stephen steve stevie stephan",
    "andrew andy drew",
    "anthony tony antony",
    "antonio tono tony",
    "christopher chris topher",
    "christina christine chris chrissy tina kristina kristine",
    "matthew matt matty",
    "nicholas nick nicolas nicky",
    "benjamin ben benny",
    "samuel sam sammy",
    "samantha sam sammy",
    "timothy tim timmy",
    "george georgie",
    "martha mattie",
    "mildred milly millie",
    "natasha nat tasha",
    "gregory greg gregg",
    "jeffrey jeff geoffrey geoff jeffery",
    "lawrence larry laurence",
    "gerald jerry gerry",
    "raymond ray",
    "walter walt wally",
    "henry hank harry",
    "harold hal harry",
    "frank frankie",
    "francis frank",
    "frances fran frannie francie",
    "phillip philip phil",
    "peter pete",
    "patrick pat paddy",
    "patricia pat patty patti trish tricia",
    "alexander alex al xander",
    "alexandra alex alexa",
    "alejandro alex ale jandro",
    "albert al bert",
    "frederick fred freddy freddie frederic",
    "leonard len lenny leo",
    "eugene gene",
    "douglas doug",
    "elizabeth liz lizzie beth betty betsy eliza elisabeth libby",
    "margaret maggie madge peg peggy meg marge margie",
    "katherine catherine kathryn kate katie kathy cathy kat",
    "kathleen kathy cathy kate",
    "jennifer jen jenny jenn",
    "deborah debra deb debbie debby",
    "susan sue susie suzie",
    "barbara barb barbie",
    "rebecca becky becca rebekah",
    "jessica jess jessie",
    "kimberly kim",
    "pamela pam",
    "cynthia cindy",
    "sandra sandy",
    "judith judy judi",
    "virginia ginny",
    "dorothy dot dottie dolly",
    "theresa teresa terry tess tere",
    "terrence terry terrance",
    "amanda mandy",
    "stephanie steph",
    "victoria vicky vicki vickie",
    "jacqueline jackie",
    "abigail abby",
    "eleanor ellie nell nellie",
    "jose pepe chepe",
    "josefina pepa chepa fina",
    "francisco paco pancho kiko cisco",
    "francisca paca pancha",
    "guadalupe lupe lupita",
    "jesus chuy chucho",
    "ignacio nacho",
    "manuel manolo manny",
    "enrique quique kike",
    "eduardo lalo edu",
    "guillermo memo",
    "roberto beto",
    "alberto beto",
    "luis lucho",
    "rosario charo chayo",
    "concepcion concha conchita",
    "dolores lola",
    "isabel chabela isa chabe",
    "maria mari",
    "graciela chela",
    "consuelo chelo",
    "mercedes meche",
    "refugio cuco cuca",
    "gregorio goyo",
    "santiago chago",
    "rafael rafa",
    "ramon moncho",
    "fernando nando",
    "javier javi xavier",
    "ximena jimena gimena",
    "juan juanito",
    "miguel migue",
    "leticia lety",
    "veronica vero",
    "gabriela gaby gabi",
    "alejandra ale",
    "abdirahman abdi",
    "abdullahi abdi",
    "fatima fatuma fadumo faadumo fatou",
];

fn index(rows: &'static [&'static str]) -> Index {
    let mut index = Index::new();
    for row in rows {
        for spelling in row.split(' ') {
            index.entry(spelling).or_default().push(row);
        }
    }
    index
}

static BY_FAMILY: LazyLock<Index> = LazyLock::new(|| index(FAMILIES));
static BY_CLAN: LazyLock<Index> = LazyLock::new(|| index(CLANS));
static BY_SHORT_FORM: LazyLock<Index> = LazyLock::new(|| index(SHORT_FORMS));

fn first_spelling(index: &Index, word: &str) -> Option<&'static str> {
    index.get(word).and_then(|rows| rows[0].split(' ').next())
}

/// The family a folded word is a spelling of.
pub(crate) fn family(word: &str) -> Option<&'static str> {
    first_spelling(&BY_FAMILY, word)
}

/// The clan, in RPA, that a folded word is a spelling of.
pub(crate) fn clan(word: &str) -> Option<&'static str> {
    first_spelling(&BY_CLAN, word)
}

/// The names that share a short-form row with a folded word, the word itself left out.
pub(crate) fn short_forms(word: &str) -> impl Iterator<Item = &'static str> {
    let rows = BY_SHORT_FORM.get(word).map_or(&[][..], Vec::as_slice);
    rows.iter().flat_map(|row| row.split(' ')).filter(move |other| *other != word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn rows_are_folded_and_a_spelling_has_one_family() {
        for table in [FAMILIES, CLANS] {
            let mut seen = HashSet::new();
            for spelling in table.iter().flat_map(|row| row.split(' ')) {
                assert_eq!(crate::fold(spelling), spelling);
                assert!(seen.insert(spelling), "{spelling} stands twice");
            }
        }
        for spelling in SHORT_FORMS.iter().flat_map(|row| row.split(' ')) {
            assert_eq!(crate::fold(spelling), spelling);
        }
        assert_eq!(CLANS.len(), 18);
    }
}
