//! What inviting needs.

use crate::seat::rules::ticked;
use crate::text::{self, Problems};
use starling_i18n::key;
use starling_kernel::{Language, Problem, Roles};
use starling_web::FormData;

/// Whom to invite, to what, in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub name: String,
    pub mail: String,
    pub roles: Roles,
    pub language: Language,
}

/// Reads the form.
pub(super) fn read(form: &FormData, coalition: bool) -> Result<Asked, Problems> {
    let mut problems = Problems::default();
    let name = problems.take(text::name("name", form.get("name")));
    let mail = problems.take(text::mail("mail", form.get("mail")));
    let language = problems.take(text::language("lang", form.get("lang")));
    let roles = problems.take(ticked(form, coalition).and_then(|roles| match roles {
        Roles::NONE => Err(Problem::of("role", key!("invitation-role-missing"))),
        some => Ok(some),
    }));
    if problems.is_empty() { Ok(Asked { name, mail, roles, language }) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_form_or_names_every_problem() {
        for (pairs, expected) in [
            (&[("name", "Pao Vang"), ("mail", "pao@example.org"), ("role", "organizer"), ("lang", "hmn")][..], &[][..]),
            (
                &[("name", ""), ("mail", "pao@"), ("role", "coalition-staff"), ("lang", "hmn")],
                &["account-name-missing", "account-mail-wrong", "seat-role-foreign"],
            ),
            (&[("name", "Pao"), ("mail", "pao@example.org"), ("lang", "so")], &["invitation-role-missing"]),
            (
                &[("name", "Pao"), ("mail", ""), ("role", "member"), ("lang", "")],
                &["account-mail-missing", "account-language-missing"],
            ),
        ] {
            let form = FormData::from_pairs(pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect());
            let found = read(&form, false).err().map_or_else(Vec::new, |problems| problems.0);
            assert_eq!(found.iter().map(|problem| problem.key).collect::<Vec<_>>(), expected);
        }
    }
}
