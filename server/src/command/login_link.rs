//! `starling login-link`.

use super::Stop;
use super::instance::Instance;
use starling_db::Anyone;
use starling_kernel::{Clock, Id};
use starling_keys::Token;
use starling_record::{account, code};

/// Prints a link that signs in whoever opens it within ten minutes. For the one who runs the machine, where mail is
/// not set up or has not arrived.
pub(super) async fn print(instance: &Instance, mail: &str, address: &str) -> Result<(), Stop> {
    let norm = starling_names::mail(mail).ok_or_else(|| Stop::misused(format!("{mail} is not a mail address")))?;
    let asked = norm.clone();
    let accounts =
        instance.db.read(Anyone::NOBODY, move |r| account::by_mail(r, &asked)).await.map_err(Stop::failed)?;
    if accounts.is_empty() {
        return Err(Stop::failed(format!("no account signs in with {norm}")));
    }
    let (link, nobody_types) = (Token::generate(), Token::generate());
    let new = code::NewCode {
        id: Id::new(),
        mail: norm,
        code_hash: nobody_types.hash(),
        link_hash: link.hash(),
        browser_hash: None,
        next: "/".to_owned(),
    };
    let now = Clock::System.now();
    instance.db.write(Anyone::NOBODY, move |w| code::ask(w, &new, now)).await.map_err(Stop::failed)?;
    println!("{address}/sign-in/link/{}", link.text());
    Ok(())
}
