//! Asking someone to be the steward of a house a coalition made: the invitation stands in that house, the letter says
//! who asks.

use starling_db::{Fail, Write};
use starling_i18n::{Args, key};
use starling_kernel::{Id, Language, Micros, Problem, Role, Roles};
use starling_keys::Token;
use starling_mail::Letter;
use starling_record::invitation::{self, NewInvitation};
use starling_web::Here;

/// Someone to ask, as the form names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub name: String,
    pub mail: String,
}

/// Reads a name and a mail address. Both empty is nobody; one without the other is a problem.
pub(crate) fn asked(
    fields: (&'static str, &'static str),
    name: &str,
    mail: &str,
) -> Result<Option<Asked>, Vec<Problem>> {
    if name.is_empty() && mail.is_empty() {
        return Ok(None);
    }
    let read_name = starling_names::clean_name(name);
    let read_mail = starling_names::mail(mail);
    match (read_name, read_mail) {
        (Ok(name), Some(mail)) => Ok(Some(Asked { name, mail })),
        (name, mail) => {
            let bad_name = name.err().map(|_| Problem::of(fields.0, key!("org-steward-name-wrong")));
            let bad_mail = mail.is_none().then(|| Problem::of(fields.1, key!("org-steward-mail-wrong")));
            Err(bad_name.into_iter().chain(bad_mail).collect())
        }
    }
}

/// An invitation about to be written, and the token its letter carries.
#[derive(Clone)]
pub(crate) struct Ready {
    asked: Asked,
    token: String,
    hash: [u8; 32],
}

impl Ready {
    /// With a fresh token.
    pub(crate) fn new(asked: Asked) -> Ready {
        let token = Token::generate();
        Ready { asked, token: token.text().to_owned(), hash: token.hash() }
    }

    /// Writes the invitation in the house of the transaction.
    pub(crate) fn write(&self, w: &Write, now: Micros) -> Result<(), Fail> {
        let new = NewInvitation {
            token_hash: self.hash,
            name: self.asked.name.clone(),
            mail: self.asked.mail.clone(),
            roles: Roles::of(&[Role::Steward]),
            party: None,
        };
        invitation::invite(w, &new, now).map(drop)
    }
}

/// Sends the letters; `false` when one did not leave. The invitations stand either way.
pub(crate) async fn send(here: &Here, house: Id, name: &str, language: Language, ready: &[Ready]) -> bool {
    let l = here.app.speech(language).plain();
    let mut sent = true;
    for Ready { asked, token, .. } in ready {
        let link = format!("{}/invitations/{house}/{token}", here.app.config.address);
        let args = Args::new()
            .with("name", &asked.name)
            .with("by", here.name())
            .with("coalition", &here.house.name)
            .with("house", name)
            .with("link", link);
        let subject = l.t2("letter-steward-subject", "coalition", &here.house.name, "house", name);
        let letter = Letter::new(asked.mail.as_str(), subject, l.ta("letter-steward-text", &args), language);
        if let Err(error) = here.app.mailer.send(&letter).await {
            tracing::error!(%error, "a steward's invitation could not be sent");
            sent = false;
        }
    }
    sent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steward_is_a_name_and_an_address_or_nobody() {
        let someone = || Some(Asked { name: "Pao Vang".to_owned(), mail: "pao@example.org".to_owned() });
        for (name, mail, expected) in [
            ("", "", Ok(None)),
            ("Pao Vang", "Pao@Example.org", Ok(someone())),
            ("Pao Vang", "", Err(vec!["org-steward-mail-wrong"])),
            ("", "pao@example.org", Err(vec!["org-steward-name-wrong"])),
            ("\u{202e}", "pao@", Err(vec!["org-steward-name-wrong", "org-steward-mail-wrong"])),
        ] {
            let read = asked(("name", "mail"), name, mail);
            assert_eq!(
                read.map_err(|all| all.iter().map(|one| one.key).collect::<Vec<_>>()),
                expected,
                "{name} {mail}"
            );
        }
    }
}
