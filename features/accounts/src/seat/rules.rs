//! Which roles a house gives.

use starling_kernel::{Role, Roles};
use starling_web::FormData;

/// The roles a house offers: coalition staff only where there is a coalition to serve.
pub(crate) fn offered(coalition: bool) -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(move |role| coalition || *role != Role::CoalitionStaff)
}

/// The roles ticked in a form, as far as the house offers them.
pub(crate) fn ticked(form: &FormData, coalition: bool) -> Roles {
    let words: Vec<&str> = form.all("role").collect();
    Roles::of(&offered(coalition).filter(|role| words.contains(&role.word())).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_offered_roles_are_given() {
        for (sent, coalition, expected) in [
            (&["member", "steward"][..], false, "member steward"),
            (&["coalition-staff", "organizer"], false, "organizer"),
            (&["coalition-staff", "organizer"], true, "organizer coalition-staff"),
            (&["operator", ""], true, ""),
            (&[], false, ""),
        ] {
            let form = sent.iter().map(|word| ("role".to_owned(), (*word).to_owned())).collect();
            assert_eq!(ticked(&FormData::from_pairs(form), coalition).words(), expected, "{sent:?}");
        }
    }
}
