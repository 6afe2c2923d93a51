//! The letter with the code.

use starling_i18n::Args;
use starling_kernel::Language;
use starling_mail::Letter;
use starling_web::Ctx;

/// In the language of the account, whatever the page that asked spoke.
pub(super) fn code(ctx: &Ctx, to: &str, language: Language, digits: &str, token: &str) -> Letter {
    let l = ctx.app.speech(language).plain();
    let link = format!("{}/sign-in/link/{token}", ctx.app.config.address);
    let text = l.ta("letter-code-text", &Args::new().with("code", digits).with("link", link));
    Letter::new(to, l.t("letter-code-subject"), text, language)
}
