//! The letter with the invitation.

use starling_i18n::Args;
use starling_kernel::Language;
use starling_mail::Letter;
use starling_web::Here;

/// In the language the inviter chose for it.
pub(super) fn invitation(here: &Here, name: &str, mail: &str, language: Language, token: &str) -> Letter {
    let l = here.app.speech(language).plain();
    let link = format!("{}/invitations/{}/{token}", here.app.config.address, here.house.id);
    let house = here.house.name.as_str();
    let args = Args::new().with("name", name).with("by", here.name()).with("house", house).with("link", link);
    Letter::new(
        mail,
        l.t1("letter-invitation-subject", "house", house),
        l.ta("letter-invitation-text", &args),
        language,
    )
}
