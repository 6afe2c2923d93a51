//! Names of columns that mean the same in most files: English and Spanish, and the commonest in Somali, Hmong and
//! Arabic. Keys are in the form of [`Header::key`](super::headers::Header::key).

use super::target::{AddressPart, Channel, Ignored, LanguageUse, NamePart, PhoneKind, Sense, Target};

/// What a column of this key most likely is. Numbers at the end (`email2`) are read away: the order counts.
pub fn target(key: &str) -> Option<Target> {
    exact(key).or_else(|| {
        let bare = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let target = if bare.len() == key.len() { None } else { exact(bare) };
        target.filter(|target| matches!(target, Target::Mail { .. } | Target::Phone { .. } | Target::Address { .. }))
    })
}

/// Whether a column of this key alone makes a file worth reading.
pub fn reaches(key: &str) -> bool {
    matches!(target(key), Some(Target::Mail { .. } | Target::Phone { .. }))
}

fn exact(key: &str) -> Option<Target> {
    name(key).or_else(|| way(key)).or_else(|| address(key)).or_else(|| other(key))
}

fn name(key: &str) -> Option<Target> {
    let part = match key {
        "firstname"
        | "first"
        | "fname"
        | "fn"
        | "givenname"
        | "given"
        | "forename"
        | "nombre"
        | "nombres"
        | "primernombre"
        | "nombredepila"
        | "magacakowaad"
        | "npe"
        | "الاسمالاول" => NamePart::Given,
        "middlename" | "middle" | "mname" | "mn" | "middleinitial" | "mi" | "segundonombre" | "additionalname" => {
            NamePart::Middle
        }
        "lastname"
        | "last"
        | "lname"
        | "ln"
        | "surname"
        | "familyname"
        | "family"
        | "apellido"
        | "apellidos"
        | "primerapellido"
        | "segundoapellido"
        | "apellidopaterno"
        | "apellidomaterno"
        | "xeem"
        | "اسمالعائلة" => NamePart::Family,
        "suffix" | "namesuffix" | "sufijo" => NamePart::Suffix,
        "name"
        | "fullname"
        | "displayname"
        | "contactname"
        | "personname"
        | "yourname"
        | "nombrecompleto"
        | "nombreyapellido"
        | "nombreyapellidos"
        | "magac"
        | "magaca"
        | "magacabuuxa"
        | "npetag"
        | "الاسم"
        | "الاسمالكامل" => NamePart::Full,
        _ => return None,
    };
    Some(Target::Name { part })
}

fn way(key: &str) -> Option<Target> {
    let kind = match key {
        "email"
        | "mail"
        | "emailaddress"
        | "emailaddr"
        | "primaryemail"
        | "preferredemail"
        | "personalemail"
        | "workemail"
        | "homeemail"
        | "otheremail"
        | "correo"
        | "correoelectronico"
        | "direcciondecorreo"
        | "direcciondecorreoelectronico"
        | "iimayl"
        | "iimeyl"
        | "البريد"
        | "البريدالالكتروني" => {
            return Some(Target::Mail { nth: 1 });
        }
        "cell" | "cellphone" | "cellphonenumber" | "cellnumber" | "mobile" | "mobilephone" | "mobilenumber"
        | "mobilephonenumber" | "textnumber" | "whatsapp" | "signal" | "movil" | "celular" | "telefonomovil"
        | "telefonocelular" | "numerodecelular" | "الجوال" | "رقمالجوال" => PhoneKind::Cell,
        "home" | "homephone" | "homephonenumber" | "landline" | "telefonofijo" | "telefonodecasa" => PhoneKind::Home,
        "work" | "workphone" | "workphonenumber" | "officephone" | "businessphone" | "telefonodeltrabajo" => {
            PhoneKind::Work
        }
        "phone"
        | "phonenumber"
        | "telephone"
        | "telephonenumber"
        | "tel"
        | "primaryphone"
        | "preferredphone"
        | "prefphone"
        | "otherphone"
        | "altphone"
        | "alternatephone"
        | "alternatephonenumber"
        | "bestphone"
        | "bestphonenumber"
        | "number"
        | "telefono"
        | "numerodetelefono"
        | "taleefan"
        | "telefoon"
        | "telefoonka"
        | "lambarkataleefanka"
        | "xovtooj"
        | "الهاتف"
        | "رقمالهاتف" => PhoneKind::Unknown,
        "phonetype" | "tipodetelefono" => return Some(Target::PhoneKind { nth: 1 }),
        _ => return None,
    };
    Some(Target::Phone { nth: 1, kind })
}

fn address(key: &str) -> Option<Target> {
    let part = match key {
        "address" | "coaddress" | "street" | "streetaddress" | "addressline" | "mailingaddress" | "homeaddress"
        | "addr" | "apartment" | "apt" | "unit" | "direccion" | "domicilio" | "calle" | "cinwaan" | "cinwaanka"
        | "chawnyob" | "العنوان" => AddressPart::Street,
        "city" | "town" | "locality" | "municipality" | "ciudad" | "municipio" | "localidad" | "magaalo"
        | "magaalada" | "nroog" | "المدينة" => AddressPart::Locality,
        "state" | "st" | "stateorprovince" | "province" | "region" | "stateprovince" | "estado" | "provincia"
        | "gobolka" | "xeev" | "الولاية" => AddressPart::Region,
        "zip"
        | "zipcode"
        | "zip5"
        | "postal"
        | "postalcode"
        | "postcode"
        | "ziporpostal"
        | "zippostal"
        | "ziporpostalcode"
        | "zippostalcode"
        | "postnumber"
        | "codigopostal"
        | "cp"
        | "الرمزالبريدي" => AddressPart::Postcode,
        "country" | "countrycode" | "countryname" | "pais" | "dalka" | "tebchaws" | "البلد" => {
            AddressPart::Country
        }
        _ => return None,
    };
    Some(Target::Address { part })
}

fn other(key: &str) -> Option<Target> {
    let id = |system: &str| Target::ExternalId { system: system.to_owned() };
    let consent = |channel, sense| Target::Consent { channel, sense };
    Some(match key {
        "language" | "preferredlanguage" | "languagepreference" | "primarylanguage" | "lang" | "idioma"
        | "idiomapreferido" | "lengua" | "luqad" | "luqadda" | "lus" | "اللغة" => {
            Target::Language { how: LanguageUse::Preferred }
        }
        "languages"
        | "languagesspoken"
        | "spokenlanguage"
        | "spokenlanguages"
        | "otherlanguages"
        | "whatlanguagesdoyouspeak"
        | "queidiomashablas"
        | "idiomas"
        | "luqadaha"
        | "اللغات" => Target::Language { how: LanguageUse::Spoken },
        "pronouns" | "pronoun" | "preferredpronouns" | "mypronouns" | "pronombres" | "pronombre" => Target::Pronouns,
        "tags" | "tag" | "taglist" | "usertags" | "labels" | "etiquetas" => Target::Tags { separator: ',' },
        "groups" | "group" | "list" | "listid" | "listname" | "lists" | "lista" | "grupo" | "chapter" | "team" => {
            let prefix = match key {
                "chapter" | "team" => key,
                "group" | "groups" | "grupo" => "group",
                _ => "list",
            };
            Target::Tag { prefix: Some(prefix.to_owned()) }
        }
        "howdidyouhearaboutus"
        | "comoseenterodenosotros"
        | "source"
        | "signupsource"
        | "origin"
        | "originsource"
        | "originsourcecode"
        | "sourcecode"
        | "fuente"
        | "origen" => Target::Source,
        "note" | "notes" | "comment" | "comments" | "notetext" | "nota" | "notas" | "comentario" | "comentarios" => {
            Target::Note
        }
        "timestamp" | "marcatemporal" | "createdat" | "created" | "createddate" | "datecreated" | "joined"
        | "joindate" | "dateadded" | "signupdate" | "signedup" | "signedupat" | "datejoined" | "membersince"
        | "subscribedat" | "fechaderegistro" | "fechadealta" | "fechadeinscripcion" => Target::SignedUpAt,
        "recid" | "recordid" => id("record"),
        "externalid" | "extid" | "externalidentifier" => id("external"),
        "id" | "pk" | "personid" | "memberid" | "userid" | "uuid" | "guid" => id("file"),
        "vanid" | "myvanid" => id("van"),
        "voterfilevanid" | "votervanid" => id("van_voter_file"),
        "voterbaseid" => id("voterbase"),
        "nationbuilderid" => id("nationbuilder"),
        "civicrmid" => id("civicrm"),
        "akid" => id("actionkit"),
        "emailoptin" | "emailsubscriptionstatus" | "emailstatus" | "subscriptionstatus" | "emailconsent" => {
            consent(Channel::Mail, Sense::Status)
        }
        "smsoptin" | "smsoptinstatus" | "smsstatus" | "mobileoptin" | "textoptin" | "smsconsent" => {
            consent(Channel::Sms, Sense::Status)
        }
        "phoneoptin" | "calloptin" | "callconsent" => consent(Channel::Call, Sense::Status),
        "donotemail" | "emailoptout" | "nomail" => consent(Channel::Mail, Sense::DoNot),
        "donottext" | "donotsms" | "smsoptout" | "textoptout" => consent(Channel::Sms, Sense::DoNot),
        "donotcontact" => consent(Channel::All, Sense::DoNot),
        "donotcall" | "federaldonotcall" | "calloptout" | "donotphone" => consent(Channel::Call, Sense::DoNot),
        "unsubscribedat" | "optedoutat" => consent(Channel::Mail, Sense::Left),
        "isdeceased" | "deceased" | "fallecido" | "fallecida" => Target::SkipIfDeceased,
        "prefix" | "title" | "salutation" | "honorific" | "titulo" | "fax" | "faxnumber" | "website" | "url"
        | "county" | "condado" | "degmada" | "zip4" | "plus4" => Target::Ignore { why: Ignored::NotNeeded },
        "employer" | "employername" | "occupation" | "occupationname" | "jobtitle" | "company" | "empleador"
        | "ocupacion" | "householdid" => Target::Ignore { why: Ignored::OtherRecord },
        "updatedat" | "modifieddate" | "modified" | "lastmodified" | "ipaddress" | "useragent" | "referrer" => {
            Target::Ignore { why: Ignored::Technical }
        }
        _ => return None,
    })
}

/// What a column is whose name nobody listed, told by a word of its name *and* by what its cells hold: `Best e-mail`,
/// `Phone (text ok)`. Names that speak of someone else are left alone: their address on this person would make two
/// people one.
pub fn by_content(words: &[String], cells: &[&str]) -> Option<Target> {
    let any = |list: &str| list.split_whitespace().any(|listed| words.iter().any(|word| word == listed));
    if cells.is_empty() || any(OTHERS) {
        return None;
    }
    let mostly = |fits: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| fits(cell)).count() * 10 >= cells.len() * 8;
    if any("email mail correo iimeyl") && mostly(&|cell| starling_names::mail(cell).is_some()) {
        return Some(Target::Mail { nth: 1 });
    }
    let is_phone = |cell: &str| starling_names::phone(cell, super::mapping::CALLING_CODE).is_some();
    if any("phone cell mobile text telephone number telefono celular movil taleefan") && mostly(&is_phone) {
        let kind = if any("cell mobile text celular movil") { PhoneKind::Cell } else { PhoneKind::Unknown };
        return Some(Target::Phone { nth: 1, kind });
    }
    None
}

/// Words for people other than the one the row is about.
const OTHERS: &str = "emergency friend referrer referred referral recruiter parent guardian mother father partner \
     landlord owner manager supervisor boss employer office organizer host emergencia amigo amiga madre padre dueno \
     casero jefe";
