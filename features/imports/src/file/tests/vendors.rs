use super::super::samples;
use super::*;

fn mail(nth: u8) -> Target {
    Target::Mail { nth }
}
fn phone(nth: u8, kind: PhoneKind) -> Target {
    Target::Phone { nth, kind }
}
fn name(part: NamePart) -> Target {
    Target::Name { part }
}
fn address(part: AddressPart) -> Target {
    Target::Address { part }
}
fn id(system: &str) -> Target {
    Target::ExternalId { system: system.to_owned() }
}
fn field(name: &str) -> Target {
    Target::CustomField { name: name.to_owned() }
}
fn tag_named(name: &str) -> Target {
    Target::TagNamed { name: name.to_owned() }
}
fn tag(prefix: &str) -> Target {
    Target::Tag { prefix: Some(prefix.to_owned()) }
}
fn consent(channel: Channel, sense: Sense) -> Target {
    Target::Consent { channel, sense }
}
fn ignore(why: Ignored) -> Target {
    Target::Ignore { why }
}
fn refused(why: Refusal) -> Target {
    Target::Refused { why }
}
const PREFERRED: Target = Target::Language { how: LanguageUse::Preferred };

#[test]
fn every_sample_is_recognised_and_read() {
    for sample in samples::ALL {
        let Ok(shape) = sniff(sample.bytes) else { continue };
        assert_eq!(recognise(&shape.headers), sample.vendor, "{}", sample.name);
    }
    let recognised = samples::ALL.iter().filter(|sample| sample.vendor.is_some()).count();
    assert_eq!(recognised, Vendor::ALL.len(), "a sample for each program");
}

#[test]
fn headers_of_other_reports_are_recognised() {
    for (headers, expected) in [
        ("nationbuilder_id,amount,signup_nationbuilder_id,signup_first_name,signup_email", Some(Vendor::NationBuilder)),
        ("signup_nationbuilder_id,signup_first_name,amount", Some(Vendor::NationBuilder)),
        ("VANID,ActivistCodeName,ActivistCodeType,DateCanvassed,CanvassedBy", Some(Vendor::Van)),
        ("Contact Name,Date Canvassed,Result,Contact Type,Canvassed By,MiniVAN Campaign", Some(Vendor::Van)),
        ("VANID,First Name,Last Name,Email Address,Email Subscription Status", Some(Vendor::EveryAction)),
        ("first_name,last_name,cell", None),
        ("name,email,signup_date", None),
        ("Id,Name,Email", None),
        ("first_name,last_name,email,zip", None),
    ] {
        assert_eq!(recognise(&Headers::new(headers.split(','))), expected, "{headers}");
    }
}

#[test]
fn columns_become_what_they_are() {
    use AddressPart::{Country, Locality, Postcode, Region, Street};
    use Ignored::{Duplicate, NotNeeded, OtherRecord, Technical, Unknown};
    use NamePart::{Family, Full, Given, Middle, Suffix};
    let status = Sense::Status;
    let cases: &[(Sample, &[(&str, Target)])] = &[
        (
            samples::ACTION_NETWORK,
            &[
                ("uuid", id("action_network")),
                ("first_name", name(Given)),
                ("last_name", name(Family)),
                ("email", mail(1)),
                ("zip_code", address(Postcode)),
                ("country", address(Country)),
                ("can2_user_address", address(Street)),
                ("can2_user_city", address(Locality)),
                ("can2_user_state", ignore(Duplicate)),
                ("can2_state_abbreviated", address(Region)),
                ("can2_county", ignore(NotNeeded)),
                ("can2_phone", phone(1, PhoneKind::Cell)),
                ("can2_sms_status", consent(Channel::Sms, status)),
                ("can2_subscription_status", consent(Channel::Mail, status)),
                ("can2_subscription_date", Target::SignedUpAt),
                ("can2_user_tags", Target::Tags { separator: ',' }),
                ("can2_lifetime_value", ignore(OtherRecord)),
                ("Phone", phone(2, PhoneKind::Unknown)),
                ("Preferred Language", PREFERRED),
                ("Volunteer_Phonebank to voters", field("Volunteer_Phonebank to voters")),
                ("Date of Birth", refused(Refusal::Birth)),
            ],
        ),
        (
            samples::NATIONBUILDER,
            &[
                ("nationbuilder_id", id("nationbuilder")),
                ("prefix", ignore(NotNeeded)),
                ("first_name", name(Given)),
                ("middle_name", name(Middle)),
                ("last_name", name(Family)),
                ("suffix", name(Suffix)),
                ("full_name", name(Full)),
                ("email", mail(1)),
                ("email2", mail(3)),
                ("email1_is_bad", consent(Channel::Mail, Sense::Bad)),
                ("email_opt_in", consent(Channel::Mail, status)),
                ("phone_number", phone(1, PhoneKind::Home)),
                ("work_phone_number", phone(2, PhoneKind::Work)),
                ("mobile_number", phone(3, PhoneKind::Cell)),
                ("mobile_opt_in", consent(Channel::Sms, status)),
                ("fax_number", ignore(NotNeeded)),
                ("do_not_call", consent(Channel::Call, Sense::DoNot)),
                ("do_not_contact", consent(Channel::All, Sense::DoNot)),
                ("sex", refused(Refusal::Sex)),
                ("born_at", refused(Refusal::Birth)),
                ("language", PREFERRED),
                ("ethnicity", refused(Refusal::Ethnicity)),
                ("religion", refused(Refusal::Religion)),
                ("church", refused(Refusal::Religion)),
                ("marital_status", refused(Refusal::Family)),
                ("is_deceased", Target::SkipIfDeceased),
                ("party", refused(Refusal::Party)),
                ("support_level", refused(Refusal::Score)),
                ("inferred_support_level", refused(Refusal::Score)),
                ("priority_level", refused(Refusal::Score)),
                ("is_volunteer", tag_named("volunteer")),
                ("tag_list", Target::Tags { separator: ',' }),
                ("note", Target::Note),
                ("recruiter_name_or_email", ignore(OtherRecord)),
                ("membership_names", tag("membership")),
                ("created_at", Target::SignedUpAt),
                ("unsubscribed_at", consent(Channel::Mail, Sense::Left)),
                ("external_id", id("external")),
                ("van_id", id("van")),
                ("twitter_login", refused(Refusal::SocialMedia)),
                ("primary_address1", address(Street)),
                ("primary_address2", address(Street)),
                ("primary_city", address(Locality)),
                ("primary_country_code", address(Country)),
                ("mailing_address1", ignore(Duplicate)),
                ("mailing_zip", ignore(Duplicate)),
            ],
        ),
        (
            samples::EVERYACTION,
            &[
                ("VANID", id("everyaction")),
                ("Source ID", id("external")),
                ("First Name", name(Given)),
                ("Employer Name", ignore(OtherRecord)),
                ("Address Line 1", address(Street)),
                ("Address Line 2", address(Street)),
                ("Email Address", mail(1)),
                ("Email Type", ignore(NotNeeded)),
                ("Email Subscription Status", consent(Channel::Mail, status)),
                ("Phone", phone(1, PhoneKind::Unknown)),
                ("Phone Type", Target::PhoneKind { nth: 1 }),
                ("SMS Opt-In Status", consent(Channel::Sms, status)),
                ("Activist Code", Target::Tags { separator: ',' }),
                ("Notes", Target::Note),
                ("Origin Source Code", Target::Source),
                ("Facebook URL", refused(Refusal::SocialMedia)),
                ("Twitter Handle", refused(Refusal::SocialMedia)),
                ("Date of Birth", refused(Refusal::Birth)),
            ],
        ),
        (
            samples::VAN,
            &[
                ("Voter File VANID", id("van_voter_file")),
                ("FirstName", name(Given)),
                ("Sex", refused(Refusal::Sex)),
                ("Party", refused(Refusal::Party)),
                ("Age", refused(Refusal::Birth)),
                ("vAddress", address(Street)),
                ("Zip5", address(Postcode)),
                ("PreferredEmail", mail(1)),
                ("Pref Phone", phone(1, PhoneKind::Unknown)),
                ("PrecinctName", refused(Refusal::VoterFile)),
                ("Spoken Language", Target::Language { how: LanguageUse::Spoken }),
                ("Tenant Leader 24", tag_named("Tenant Leader 24")),
                ("Yard Sign", tag_named("Yard Sign")),
                ("Likelihood to Vote", refused(Refusal::Score)),
            ],
        ),
        (
            samples::MOBILIZE,
            &[
                ("id", ignore(OtherRecord)),
                ("user_id", id("mobilize")),
                ("created_date", Target::SignedUpAt),
                ("user__given_name", name(Given)),
                ("user__family_name", name(Family)),
                ("user__email_address", mail(1)),
                ("user__phone_number", phone(1, PhoneKind::Cell)),
                ("user__postal_code", address(Postcode)),
                ("event_id", tag("mobilize event")),
                ("status", ignore(OtherRecord)),
                ("organization__name", ignore(OtherRecord)),
                ("referrer__utm_source", ignore(Technical)),
                ("email_at_signup", ignore(Duplicate)),
                ("given_name_at_signup", ignore(Duplicate)),
            ],
        ),
        (
            samples::ZETKIN,
            &[
                ("ID", id("zetkin")),
                ("FIRST NAME", name(Given)),
                ("EMAIL", mail(1)),
                ("PHONE NUMBER", phone(1, PhoneKind::Unknown)),
                ("ALTERNATE PHONE NUMBER", phone(2, PhoneKind::Unknown)),
                ("ADDRESS", address(Street)),
                ("C/O ADDRESS", address(Street)),
                ("POST CODE", address(Postcode)),
                ("GENDER", refused(Refusal::Sex)),
                ("EXTERNAL ID", id("external")),
                ("IS USER", ignore(Technical)),
                ("SPRING ASSEMBLY", tag_named("SPRING ASSEMBLY")),
            ],
        ),
        (
            samples::SPOKE,
            &[
                ("firstName", name(Given)),
                ("lastName", name(Family)),
                ("cell", phone(1, PhoneKind::Cell)),
                ("zip", address(Postcode)),
                ("external_id", id("external")),
                ("preferredLanguage", PREFERRED),
                ("building", field("building")),
                ("age", refused(Refusal::Birth)),
            ],
        ),
        (
            samples::ACTIONKIT,
            &[
                ("akid", id("actionkit")),
                ("user_id", ignore(Duplicate)),
                ("email", mail(1)),
                ("address1", address(Street)),
                ("created_at", Target::SignedUpAt),
                ("user_household_size", field("household_size")),
                ("user_birth_year", refused(Refusal::Birth)),
                ("user_religion", refused(Refusal::Religion)),
                ("action_rent_increase", field("rent_increase")),
                ("donation_total", ignore(OtherRecord)),
            ],
        ),
        (samples::SOLIDARITY_TECH, &[("Solidarity Tech User ID", id("solidarity_tech")), ("Email", mail(1))]),
        (
            samples::CIVICRM,
            &[
                ("Contact ID", id("civicrm")),
                ("Contact Type", ignore(Technical)),
                ("External Identifier", id("external")),
                ("Gender", refused(Refusal::Sex)),
            ],
        ),
        (
            samples::OSDI,
            &[
                ("Household ID", ignore(OtherRecord)),
                ("Last", name(Family)),
                ("First", name(Given)),
                ("Middle", name(Middle)),
                ("YoB", refused(Refusal::Birth)),
                ("MoB", refused(Refusal::Birth)),
                ("DoB", refused(Refusal::Birth)),
            ],
        ),
        (
            samples::SPANISH,
            &[
                ("Nombre", name(Given)),
                ("Apellidos", name(Family)),
                ("Teléfono móvil", phone(1, PhoneKind::Cell)),
                ("Correo electrónico", mail(1)),
                ("Dirección", address(Street)),
                ("Código postal", address(Postcode)),
                ("Idioma", PREFERRED),
                ("Fecha de nacimiento", refused(Refusal::Birth)),
                ("Estado civil", refused(Refusal::Family)),
                ("Notas", Target::Note),
            ],
        ),
        (
            samples::SIGNUP_SHEET,
            &[
                ("Full Name", name(Full)),
                ("E-mail", mail(1)),
                ("Pronouns", Target::Pronouns),
                ("Languages", Target::Language { how: LanguageUse::Spoken }),
                ("Chapter", tag("chapter")),
                ("Source", Target::Source),
            ],
        ),
        (
            samples::ARABIC,
            &[
                ("الاسم", name(Full)),
                ("الهاتف", phone(1, PhoneKind::Unknown)),
                ("البريد الإلكتروني", mail(1)),
                ("تاريخ الميلاد", refused(Refusal::Birth)),
            ],
        ),
        (
            samples::INNOCENT_HEADERS,
            &[("Code", refused(Refusal::Identity)), ("When", refused(Refusal::Birth)), ("Name", name(Full))],
        ),
        (samples::BROKEN_ROWS, &[("note", Target::Note), ("name", name(Full))]),
    ];
    for (sample, columns) in cases {
        let file = File::of(*sample);
        for (header, expected) in *columns {
            assert_eq!(file.target(header), expected, "{}: {header}", sample.name);
        }
    }
    let unknown = File::read(b"name,email,shoe size\nA,a@example.org,9\n");
    assert_eq!(unknown.target("shoe size"), &ignore(Unknown), "a home-made file's columns wait for a choice");
}

#[test]
fn columns_without_a_sample_file() {
    for (text, header, expected) in [
        (
            "nationbuilder_id,amount,signup_nationbuilder_id,signup_email\n7,25,4100,a@example.org\n",
            "signup_nationbuilder_id",
            id("nationbuilder"),
        ),
        (
            "nationbuilder_id,amount,signup_nationbuilder_id,signup_email\n7,25,4100,a@example.org\n",
            "nationbuilder_id",
            ignore(Ignored::Duplicate),
        ),
        ("VANID,FirstName,General 2024\n1,A,Y\n", "General 2024", refused(Refusal::VoterFile)),
        ("VANID,FirstName,Address,mAddress\n1,A,1 Main,2 Main\n", "mAddress", ignore(Ignored::Duplicate)),
        ("given_name_at_signup,timeslot_id\nA,1\n", "given_name_at_signup", name(NamePart::Given)),
        ("Timestamp,What is your name?\n1/5/2026 10:00:00,A\n", "Timestamp", Target::SignedUpAt),
        ("name,Phone (text ok)\nA,612-555-0101\n", "Phone (text ok)", phone(1, PhoneKind::Cell)),
        ("name,Best way: phone or email\nA,phone\n", "Best way: phone or email", ignore(Ignored::Unknown)),
        ("name,Landlord's phone\nA,612-555-0101\n", "Landlord's phone", ignore(Ignored::Unknown)),
        ("name,email,Shoe size\nA,a@example.org,\n", "Shoe size", ignore(Ignored::Blank)),
    ] {
        assert_eq!(File::read(text.as_bytes()).target(header), &expected, "{text:?}: {header}");
    }
}

#[test]
fn nothing_refused_reaches_a_draft() {
    for sample in samples::ALL {
        if sniff(sample.bytes).is_err() {
            continue;
        }
        let file = File::of(*sample);
        for record in &file.records {
            let (draft, _) = row(&file.mapping, record);
            let kept = serde_json::to_string(&draft).unwrap();
            for (column, cell) in file.mapping.columns().iter().zip(&record.cells) {
                // Short cells (`F`, `2`) occur everywhere by accident.
                if column.refused().is_some() && cell.len() >= 8 {
                    assert!(!kept.contains(cell.as_str()), "{}: {}", sample.name, column.header().text);
                }
            }
        }
    }
}

#[test]
fn drafts() {
    let text = |text: &str| Some(text.to_owned());
    let (draft, wrong) = File::of(samples::NATIONBUILDER).draft(0);
    let expected = Draft {
        row: 1,
        name: Some(DraftName {
            full: "Fadumo Usman Ali".to_owned(),
            given: text("Fadumo"),
            middle: text("Usman"),
            family: text("Ali"),
            suffix: None,
        }),
        mails: vec!["fadumo.ali@example.org".to_owned(), "fadumo.work@example.org".to_owned()],
        phones: vec![
            DraftPhone { number: "+16125550191".to_owned(), kind: PhoneKind::Work },
            DraftPhone { number: "+16125550101".to_owned(), kind: PhoneKind::Cell },
        ],
        address: Some(DraftAddress {
            street: text("2300 Cedar Ave S Apt 4"),
            locality: text("Minneapolis"),
            region: text("MN"),
            postcode: text("55404"),
            country: text("US"),
        }),
        languages: vec![DraftLanguage { tag: "so".to_owned(), preferred: true }],
        pronouns: None,
        tags: ["block captain", "tenant", "volunteer"].map(str::to_owned).into(),
        external_ids: vec![("nationbuilder".to_owned(), "4100".to_owned()), ("van".to_owned(), "100200300".to_owned())],
        consents: [(Channel::Mail, ConsentState::Yes), (Channel::Sms, ConsentState::Yes)].into(),
        fields: [].into(),
        note: text("Speaks for the east stairwell.\nCall after 6 pm."),
        signed_up: text("2023-01-10"),
        source: None,
    };
    assert_eq!((draft, wrong), (Some(expected), vec![]));
}

#[test]
fn drafts_in_part() {
    type Look = fn(&Draft) -> String;
    let consents: Look = |draft| format!("{:?}", draft.consents);
    let tags: Look = |draft| format!("{:?}", draft.tags);
    let name: Look = |draft| draft.name.as_ref().unwrap().full.clone();
    let phones: Look = |draft| draft.phones.iter().map(|phone| format!("{} {:?}", phone.number, phone.kind)).collect();
    let languages: Look =
        |draft| draft.languages.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>().join(" ");
    let street: Look = |draft| draft.address.as_ref().unwrap().street.clone().unwrap();
    let cases: &[(Sample, usize, Look, &str)] = &[
        (samples::ACTION_NETWORK, 2, consents, "{Mail: No}"),
        (samples::ACTION_NETWORK, 4, consents, "{Mail: Bounced, Sms: No}"),
        (samples::ACTION_NETWORK, 8, consents, "{Mail: No}"),
        (samples::ACTION_NETWORK, 2, languages, "es"),
        (samples::ACTION_NETWORK, 0, tags, r#"{"block captain", "tenant"}"#),
        (samples::NATIONBUILDER, 2, consents, "{Mail: No, Sms: Yes}"),
        (samples::NATIONBUILDER, 8, consents, "{Mail: No, Sms: No, Call: No}"),
        (samples::EVERYACTION, 0, phones, "+16125550101 Cell"),
        (samples::EVERYACTION, 9, phones, ""),
        (samples::EVERYACTION, 2, street, "3015 Bloomington Ave, Unit 2"),
        (samples::EVERYACTION, 3, consents, "{Mail: Yes}"),
        (samples::VAN, 0, tags, r#"{"Tenant Leader 24"}"#),
        (samples::VAN, 1, name, "XENG VAJ"),
        (samples::MOBILIZE, 0, tags, r#"{"mobilize event: 801"}"#),
        (samples::ZETKIN, 3, street, "1150 Arcade St, c/o Her"),
        (samples::ZETKIN, 1, phones, "+16515550102 Unknown+16125550198 Unknown"),
        (samples::SPANISH, 2, name, "María José Muñoz Peña"),
        (samples::SIGNUP_SHEET, 1, languages, "hmn en"),
        (samples::SIGNUP_SHEET, 1, tags, r#"{"chapter: West", "source: sign-in sheet"}"#),
        (samples::ARABIC, 0, name, "ليلى الحسن"),
    ];
    for (sample, at, look, expected) in cases {
        let (draft, wrong) = File::of(*sample).draft(*at);
        assert_eq!(look(&draft.unwrap()), *expected, "{} row {at}: {wrong:?}", sample.name);
    }
    assert_eq!(File::of(samples::NATIONBUILDER).draft(7), (None, vec![Wrong::Deceased]));
    assert_eq!(File::of(samples::SPOKE).draft(2).1, [Wrong::Phone]);
}
