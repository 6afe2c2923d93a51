//! Which roles a house gives.

use starling_i18n::key;
use starling_kernel::{Problem, Role, Roles};
use starling_web::FormData;

/// The roles a house offers: coalition staff only where there is a coalition to serve.
pub(crate) fn offered(coalition: bool) -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(move |role| coalition || *role != Role::CoalitionStaff)
}

/// The roles ticked in a form. One that the house does not offer refuses them all: whoever sent it would otherwise read
/// that it was saved.
pub(crate) fn ticked(form: &FormData, coalition: bool) -> Result<Roles, Problem> {
    let of_word = |word: &str| offered(coalition).find(|role| role.word() == word);
    let roles =
        form.all("role").map(|word| of_word(word).ok_or_else(|| Problem::of("role", key!("seat-role-foreign"))));
    Ok(Roles::of(&roles.collect::<Result<Vec<_>, _>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_offered_roles_are_given() {
        for (sent, coalition, expected) in [
            (&["member", "steward"][..], false, Ok("member steward")),
            (&["steward", "steward"], false, Ok("steward")),
            (&["coalition-staff", "organizer"], false, Err("seat-role-foreign")),
            (&["coalition-staff", "organizer"], true, Ok("organizer coalition-staff")),
            (&["operator"], true, Err("seat-role-foreign")),
            (&["member", ""], true, Err("seat-role-foreign")),
            (&[], false, Ok("")),
        ] {
            let form = sent.iter().map(|word| ("role".to_owned(), (*word).to_owned())).collect();
            let found = ticked(&FormData::from_pairs(form), coalition);
            let found = found.map(|roles| roles.words()).map_err(|problem| problem.key);
            assert_eq!(found, expected.map(str::to_owned), "{sent:?}");
        }
    }
}
