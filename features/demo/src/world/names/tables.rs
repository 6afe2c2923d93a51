//! Names in use, by naming tradition. A pair is two spellings of one name; an empty second means there is one.
//!
//! Which spelling people write is theirs to choose, so both occur. The parts are common ones; pairs that would
//! name a well-known person of these communities are left out where we know of them.

/// A name and, when not empty, its other spelling.
pub(super) type Entry = (&'static str, &'static str);

/// The names of one tradition.
pub(super) struct Table {
    pub women: &'static [Entry],
    pub men: &'static [Entry],
    /// Family or clan names; empty where a name is followed by the father's.
    pub family: &'static [Entry],
}

/// Somali: given, father's, grandfather's. The second spelling is Somali orthography.
#[rustfmt::skip]
pub(super) const SOMALI: Table = Table {
    women: &[
        ("Asha", "Caasha"), ("Ayaan", ""), ("Deqa", ""), ("Fadumo", "Faadumo"), ("Faiza", "Faysa"), ("Halima", "Xaliimo"),
        ("Hamdi", "Xamdi"), ("Hibo", ""), ("Hinda", ""), ("Ifrah", "Ifraax"), ("Khadra", ""), ("Ladan", ""),
        ("Maryan", ""), ("Muna", ""), ("Naima", "Nacima"), ("Nimo", "Nimco"), ("Rahma", "Raxma"), ("Sagal", ""),
        ("Sahra", ""), ("Safiya", ""), ("Shukri", ""), ("Ubah", "Ubax"), ("Warsan", ""), ("Zamzam", ""),
    ],
    men: &[
        ("Abdi", "Cabdi"), ("Abdirahman", "Cabdiraxmaan"), ("Abdirizak", "Cabdirisaaq"), ("Abdullahi", "Cabdullaahi"),
        ("Ahmed", "Axmed"), ("Ali", "Cali"), ("Bashir", "Bashiir"), ("Dahir", "Daahir"), ("Elmi", "Cilmi"),
        ("Farah", "Faarax"), ("Guled", "Guuleed"), ("Hassan", "Xasan"), ("Hussein", "Xuseen"), ("Ismail", "Ismaaciil"),
        ("Jama", "Jaamac"), ("Khalif", "Khaliif"), ("Liban", "Liibaan"), ("Mahad", ""), ("Mohamed", "Maxamed"),
        ("Mohamud", "Maxamuud"), ("Nur", "Nuur"), ("Omar", "Cumar"), ("Osman", "Cusmaan"), ("Said", "Saciid"),
        ("Roble", "Rooble"), ("Yusuf", "Yuusuf"),
    ],
    family: &[],
};

/// Hmong: given and clan. The second spelling is RPA, where the last letter of a syllable writes its tone.
#[rustfmt::skip]
pub(super) const HMONG: Table = Table {
    women: &[
        ("Bao", "Npauj"), ("Bao Yer", ""), ("Gao Nou", ""), ("Gao Sheng", ""), ("Houa", "Huab"), ("Kia", "Kiab"),
        ("Mai", "Maiv"), ("Mai Lee", ""), ("Mai Yer", ""), ("Mao", ""), ("Pa Houa", "Paj Huab"), ("Pa Nhia", "Paj Nyiaj"),
        ("Pang", ""), ("See", ""), ("Maly", ""), ("Yer", ""), ("Youa", ""), ("Zoua", "Zuag"), ("Jennifer", ""),
        ("Nancy", ""),
    ],
    men: &[
        ("Chong", ""), ("Chue", ""), ("Fue", ""), ("Kong Meng", ""), ("Kou", "Kub"), ("Leng", "Leej"), ("Meng", "Meej"),
        ("Neng", ""), ("Nhia", "Nyiaj"), ("Pao", "Pov"), ("Seng", "Xeeb"), ("Tong", "Tooj"), ("Tou", "Tub"),
        ("Tou Lue", ""), ("Tou Meng", "Tub Meej"), ("Va Meng", "Vam Meej"), ("Xeng", "Xeeb"), ("Yeng", "Yeej"),
        ("Yia", ""), ("Kevin", ""), ("Peter", ""),
    ],
    family: &[
        ("Chang", "Tsab"), ("Cheng", "Tsheej"), ("Fang", "Faj"), ("Hang", "Ham"), ("Her", "Hawj"), ("Khang", "Khab"),
        ("Kong", "Koo"), ("Kue", "Kwm"), ("Lee", "Lis"), ("Lor", "Lauj"), ("Moua", "Muas"), ("Thao", "Thoj"),
        ("Vang", "Vaj"), ("Vue", "Vwj"), ("Xiong", "Xyooj"), ("Yang", "Yaj"),
    ],
};

/// Spanish: given and two surnames, the father's first and the mother's first.
#[rustfmt::skip]
pub(super) const SPANISH: Table = Table {
    women: &[
        ("Alejandra", ""), ("Beatriz", ""), ("Carmen", ""), ("Claudia", ""), ("Daniela", ""), ("Esperanza", ""),
        ("Gabriela", ""), ("Guadalupe", ""), ("Inés", ""), ("Juana", ""), ("Leonor", ""), ("Lucía", ""),
        ("María Elena", ""), ("Paola", ""), ("Rocío", ""), ("Teresa", ""), ("Verónica", ""), ("Ximena", ""),
        ("Yolanda", ""), ("Zoila", ""),
    ],
    men: &[
        ("Alfredo", ""), ("Andrés", ""), ("Emilio", ""), ("Héctor", ""), ("Ignacio", ""), ("Iván", ""), ("Jorge", ""),
        ("José Luis", ""), ("Juan Carlos", ""), ("Julián", ""), ("Martín", ""), ("Mateo", ""), ("Miguel Ángel", ""),
        ("Óscar", ""), ("Ramón", ""), ("Raúl", ""), ("Rubén", ""), ("Santiago", ""), ("Tomás", ""),
    ],
    family: &[
        ("Castillo", ""), ("Cruz", ""), ("Flores", ""), ("García", ""), ("González", ""), ("Guamán", ""),
        ("Gutiérrez", ""), ("Hernández", ""), ("Ibarra", ""), ("López", ""), ("Martínez", ""), ("Mendoza", ""),
        ("Morales", ""), ("Núñez", ""), ("Ortiz", ""), ("Pérez", ""), ("Quispe", ""), ("Ramírez", ""), ("Reyes", ""),
        ("Ríos", ""), ("Rodríguez", ""), ("Salgado", ""), ("Sánchez", ""), ("Tenesaca", ""), ("Vargas", ""),
    ],
};

/// Arabic: given and family. The second spelling is Arabic script.
#[rustfmt::skip]
pub(super) const ARABIC: Table = Table {
    women: &[
        ("Amal", "أمل"), ("Dina", "دينا"), ("Fatima", "فاطمة"), ("Huda", "هدى"), ("Layla", "ليلى"), ("Maryam", "مريم"),
        ("Mona", "منى"), ("Nadia", "نادية"), ("Noor", "نور"), ("Rania", "رانيا"), ("Salma", "سلمى"), ("Samira", "سميرة"),
        ("Widad", "وداد"), ("Zainab", "زينب"),
    ],
    men: &[
        ("Ahmad", "أحمد"), ("Bilal", "بلال"), ("Fadi", "فادي"), ("Ibrahim", "إبراهيم"), ("Karim", "كريم"),
        ("Khalid", "خالد"), ("Mahmoud", "محمود"), ("Omar", "عمر"), ("Rami", "رامي"), ("Samir", "سمير"),
        ("Tariq", "طارق"), ("Walid", "وليد"), ("Yousef", "يوسف"), ("Ziad", "زياد"),
    ],
    family: &[
        ("Al-Hassan", "الحسن"), ("Al-Masri", "المصري"), ("Barakat", "بركات"), ("Daher", "ضاهر"), ("Fares", "فارس"),
        ("Haddad", "حداد"), ("Hamdan", "حمدان"), ("Khoury", "خوري"), ("Mansour", "منصور"), ("Najjar", "نجار"),
        ("Nasser", "ناصر"), ("Qasim", "قاسم"), ("Sabbagh", "صباغ"), ("Saleh", "صالح"), ("Shaheen", "شاهين"),
        ("Zaki", "زكي"),
    ],
};

/// Oromo: given and father's.
#[rustfmt::skip]
pub(super) const OROMO: Table = Table {
    women: &[
        ("Ayantu", ""), ("Biftu", ""), ("Bontu", ""), ("Chaltu", "Caaltuu"), ("Ebise", ""), ("Hawi", ""), ("Jitu", ""),
        ("Kuli", ""), ("Lelise", ""), ("Meti", ""), ("Obse", ""), ("Sifan", ""),
    ],
    men: &[
        ("Abdi", ""), ("Bekele", ""), ("Bona", ""), ("Dereje", ""), ("Feyisa", "Fayyisaa"), ("Fikadu", ""),
        ("Gemechu", "Gammachuu"), ("Guta", ""), ("Jemal", ""), ("Kebede", ""), ("Lencho", ""), ("Negash", ""),
        ("Olana", ""), ("Tesfaye", ""), ("Tolera", "Toleeraa"),
    ],
    family: &[],
};

/// S'gaw Karen: one name of two or three words. Naw and Saw are said before it, and some write them.
#[rustfmt::skip]
pub(super) const KAREN: Table = Table {
    women: &[
        ("Eh Paw", "Naw Eh Paw"), ("Hser Paw", "Naw Hser Paw"), ("Htoo Paw", "Naw Htoo Paw"), ("Mu Mu Paw", ""),
        ("Paw Htoo", "Naw Paw Htoo"), ("Paw Say", "Naw Paw Say"), ("Paw Wah", "Naw Paw Wah"), ("Say Wah Paw", ""),
        ("Ler Paw", "Naw Ler Paw"), ("Eh Moo", "Naw Eh Moo"),
    ],
    men: &[
        ("Doh Htoo", "Saw Doh Htoo"), ("Eh Doh", "Saw Eh Doh"), ("Eh Soe", "Saw Eh Soe"), ("Hser Htoo", "Saw Hser Htoo"),
        ("Htoo Wah", "Saw Htoo Wah"), ("Kler Htoo", "Saw Kler Htoo"), ("Ku Htoo", "Saw Ku Htoo"),
        ("Ler Htoo", "Saw Ler Htoo"), ("Tha Htoo", "Saw Tha Htoo"), ("Eh Kaw", "Saw Eh Kaw"),
    ],
    family: &[],
};

/// Ojibwe and Dakota people of the city, under the names they use on a sign-in sheet, which mostly are French,
/// English and Scots. Names in Ojibwemowin and Dakhótiyapi are given, not generated; none is made up here.
#[rustfmt::skip]
pub(super) const NATIVE: Table = Table {
    women: &[
        ("Bernadette", ""), ("Charlene", ""), ("Darlene", ""), ("Jolene", ""), ("Marlene", ""), ("Rhonda", ""),
        ("Sharon", ""), ("Tara", ""), ("Valerie", ""), ("Wanda", ""), ("Autumn", ""), ("Kayla", ""),
    ],
    men: &[
        ("Darrell", ""), ("Delbert", ""), ("Duane", ""), ("Francis", ""), ("Jason", ""), ("Leland", ""), ("Melvin", ""),
        ("Orville", ""), ("Roland", ""), ("Travis", ""), ("Vernon", ""), ("Wade", ""),
    ],
    family: &[
        ("Beaulieu", ""), ("Bellanger", ""), ("Brunelle", ""), ("Campbell", ""), ("Graves", ""), ("Jourdain", ""),
        ("LaPointe", ""), ("Morrison", ""), ("Prescott", ""), ("Robertson", ""), ("Roy", ""), ("St. John", ""),
    ],
};

/// African American families of the city.
#[rustfmt::skip]
pub(super) const BLACK: Table = Table {
    women: &[
        ("Angela", ""), ("Brianna", ""), ("Danielle", ""), ("Dorothy", ""), ("Gloria", ""), ("Jasmine", ""),
        ("Monique", ""), ("Naomi", ""), ("Nicole", ""), ("Ruth", ""), ("Simone", ""), ("Vivian", ""), ("Yvonne", ""),
    ],
    men: &[
        ("Andre", ""), ("Calvin", ""), ("Curtis", ""), ("Darnell", ""), ("Isaiah", ""), ("James", ""), ("Jerome", ""),
        ("Malik", ""), ("Marcus", ""), ("Raymond", ""), ("Samuel", ""), ("Terrence", ""), ("Walter", ""),
    ],
    family: &[
        ("Banks", ""), ("Brooks", ""), ("Coleman", ""), ("Dixon", ""), ("Harris", ""), ("Hayes", ""), ("Jenkins", ""),
        ("Johnson", ""), ("Mitchell", ""), ("Robinson", ""), ("Simmons", ""), ("Turner", ""), ("Washington", ""),
        ("Williams", ""),
    ],
};

/// Families who came from northern and eastern Europe some generations ago.
#[rustfmt::skip]
pub(super) const EUROPEAN: Table = Table {
    women: &[
        ("Carol", ""), ("Emily", ""), ("Erin", ""), ("Heather", ""), ("Joan", ""), ("Karen", ""), ("Kristin", ""),
        ("Linda", ""), ("Megan", ""), ("Patricia", ""), ("Rachel", ""), ("Sarah", ""), ("Siobhán", ""),
    ],
    men: &[
        ("Ben", ""), ("David", ""), ("Eric", ""), ("Gary", ""), ("Jack", ""), ("Kyle", ""), ("Mark", ""),
        ("Nathan", ""), ("Paul", ""), ("Robert", ""), ("Scott", ""), ("Søren", ""), ("Tom", ""),
    ],
    family: &[
        ("Anderson", ""), ("Carlson", ""), ("Fischer", ""), ("Hanson", ""), ("Kowalski", ""), ("Larson", ""),
        ("Meyer", ""), ("Miller", ""), ("Nelson", ""), ("Novák", ""), ("O’Brien", ""), ("Olson", ""), ("Peterson", ""),
        ("Schmidt", ""), ("Weber", ""),
    ],
};
