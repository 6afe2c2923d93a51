//! No text makes these functions panic, and normal forms are stable.

use proptest::prelude::*;
use starling_names::{
    agree, clean_name, fold, given, mail, phone, place, query, skeleton, skeletons, sort_key, sounds_alike,
    terms_of_mail, terms_of_name, terms_of_phone, words,
};

/// Any text, and text likely to reach the rules: names' letters, marks, digits of several scripts.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z'’ -]{0,24}",
        "[acehiklmnosuxyzñáé]{1,9}",
        "[\u{600}-\u{6FF} ]{0,16}",
        "[0-9٠-٩+() .x@#-]{0,20}",
        "[a-zİıſẞßﬁÅ\u{300}-\u{345}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]{0,12}",
        "[a-z0-9._+-]{1,12}@[a-z0-9.-]{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn fold_is_stable(text in text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert_eq!(sort_key(&sort_key(&text)), sort_key(&text));
        prop_assert_eq!(fold(&place(&text)), place(&text));
        prop_assert!(words(&text).iter().all(|word| !word.is_empty() && !word.contains(' ')));
    }

    #[test]
    fn nothing_panics(a in text(), b in text()) {
        let _ = (skeleton(&a), skeletons(&a), sounds_alike(&a, &b), terms_of_phone(&a), terms_of_mail(&a), query(&a));
        prop_assert!(a.contains(given(&a)));
        prop_assert_eq!(agree(&a, &b), agree(&b, &a));
        prop_assert!(skeletons(&a).len() <= 16);
        prop_assert!(sounds_alike(&a, &a));
    }

    #[test]
    fn normal_forms_are_stable(text in text()) {
        if let Ok(name) = clean_name(&text) {
            prop_assert_eq!(clean_name(&name), Ok(name.clone()));
        }
        if let Some(address) = mail(&text) {
            prop_assert_eq!(mail(&address), Some(address.clone()));
        }
        if let Some(number) = phone(&text, "1") {
            prop_assert_eq!(phone(&number.e164, "252").map(|p| p.e164), Some(number.e164.clone()));
            prop_assert!(query(&number.e164).finds(&terms_of_phone(&number.e164)));
        }
    }

    #[test]
    fn a_name_is_found_by_itself(text in text()) {
        let terms = terms_of_name(&text);
        prop_assert!(terms.windows(2).all(|pair| pair[0] < pair[1]));
        let named_by_letters = !text.chars().any(char::is_numeric) && !text.contains(['@', '_', '.']);
        if named_by_letters && !terms.is_empty() {
            prop_assert!(query(&text).finds(&terms));
        }
    }

    #[test]
    fn ranges_answer_as_matches_do(typed in text(), stored in text()) {
        let terms = terms_of_name(&stored);
        for one in query(&typed).groups.iter().flatten() {
            let (from, to) = one.range();
            for term in &terms {
                prop_assert_eq!(one.finds(term), from <= *term && *term < to, "{:?} {}", one, term);
            }
        }
    }
}
