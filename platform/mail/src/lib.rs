//! Letters out: one [`Mailer`], three ways.
//!
//! - **SMTP**, set up by one address: `smtps://user:pass@mail.example.org?from=Starling%20<mail@example.org>`; what the
//!   address may hold is told at [`Mailer::from_url`].
//! - **The log**, while no mail is set up. It writes the subject and the text of every letter at `info`, because a new
//!   server's first steward has to find the sign-in code somewhere. The recipient is not written. A log kept like that
//!   lets its readers sign in as others for as long as the codes in it last: set up mail before inviting anyone.
//! - **A list**, for tests.
//!
//! ```
//! use starling_kernel::Language;
//! use starling_mail::{Letter, Mailer};
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let (mailer, sent) = Mailer::record();
//! let letter = Letter::new("hodan@example.org", "Koodhkaaga", "042317", Language::So);
//! mailer.send(&letter).await.expect("a well-formed letter");
//! assert_eq!(sent.lock().unwrap()[0].text, "042317");
//! # });
//! ```
//!
//! # What it does not do
//!
//! It does not queue or try again: a job does, and [`MailError::is_permanent`] tells it when to stop. It writes no
//! HTML, no attachments, no tracking; one letter goes to one person. It does not know consent: who may be written to
//! is decided before a letter exists. It reads no replies and no bounces.

pub mod catcher;
mod letter;
mod setup;

pub use letter::Letter;
pub use setup::{SetupError, Smtp};

use lettre::message::Mailbox;
use lettre::{Address, AsyncTransport};
use std::sync::{Arc, Mutex, PoisonError};

/// The way letters leave. Cheap to clone; clones share connections and lists.
#[derive(Clone, Debug)]
pub enum Mailer {
    /// Over SMTP.
    Smtp(Smtp),
    /// Into the log; see the front page for what that gives away.
    Log,
    /// Into a list.
    Record(Arc<Mutex<Vec<Letter>>>),
}

impl Mailer {
    /// A mailer that keeps its letters, and the list it keeps them in.
    pub fn record() -> (Mailer, Arc<Mutex<Vec<Letter>>>) {
        let sent = Arc::default();
        (Mailer::Record(Arc::clone(&sent)), sent)
    }

    /// Sends one letter, and waits until the server has taken it.
    ///
    /// # Errors
    /// A letter that would not be one (each way refuses the same ones), or a server that refuses or is out of reach.
    /// Neither the recipient nor the server's own words are in the error, because they would be logged.
    pub async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        match self {
            Mailer::Smtp(smtp) => {
                smtp.transport.send(letter.message(&smtp.from)?).await?;
            }
            Mailer::Log => {
                letter.message(&nobody())?;
                tracing::info!(subject = letter.subject, text = letter.text, "mail is not set up; a letter would say");
            }
            Mailer::Record(sent) => {
                letter.message(&nobody())?;
                sent.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
            }
        }
        Ok(())
    }
}

/// Why a letter was not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The named part cannot stand in a letter: an address that is none, or a line break where a header would end.
    #[error("the letter's {0} cannot be sent")]
    Letter(&'static str),
    /// The server answered with this code.
    #[error("the mail server refused with {code}")]
    Refused {
        /// The three digits of SMTP.
        code: String,
        /// Whether trying again is of no use.
        permanent: bool,
    },
    /// No connection, no secure connection, or no answer in time.
    #[error("the mail server is out of reach: {0}")]
    Unreachable(lettre::transport::smtp::Error),
}

impl MailError {
    /// Whether trying again later is of no use.
    pub fn is_permanent(&self) -> bool {
        match self {
            MailError::Letter(_) => true,
            MailError::Refused { permanent, .. } => *permanent,
            MailError::Unreachable(_) => false,
        }
    }
}

impl From<lettre::transport::smtp::Error> for MailError {
    fn from(error: lettre::transport::smtp::Error) -> MailError {
        match error.status() {
            Some(code) => MailError::Refused { code: code.to_string(), permanent: error.is_permanent() },
            None => MailError::Unreachable(error),
        }
    }
}

/// Stands for the sender where nothing is sent.
fn nobody() -> Mailbox {
    Mailbox::new(None, Address::new("starling", "localhost").expect("a well-formed address"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catcher::Catcher;
    use mail_parser::MessageParser;
    use starling_kernel::Language;

    async fn caught() -> (Catcher, Mailer) {
        let catcher = Catcher::start().await.unwrap();
        let mailer = Mailer::from_url(&catcher.url("mail@example.org")).unwrap();
        (catcher, mailer)
    }

    #[tokio::test]
    async fn letters_arrive_as_they_were_written() {
        let (catcher, mailer) = caught().await;
        let long = "Waxaan ku kulmaynaa xarunta. ".repeat(200);
        for (language, subject, text) in [
            (Language::En, "Your code", "042317\n.\n..two dots\n"),
            (Language::Es, "Reunión mañana", "¿Vienes?\n"),
            (Language::So, "Kulan", long.as_str()),
            (Language::Hmn, "Koj tus lej", ""),
            (Language::Ar, "رمز الدخول إلى حسابك في اجتماع التحالف القادم يوم الأحد", "الرمز: 042317\nشكرًا\n"),
        ] {
            let mut letter = Letter::new("hodan@example.org", subject, text, language);
            letter.reply_to = Some("team@example.org".into());
            mailer.send(&letter).await.unwrap();
            let caught = catcher.take().pop().expect(subject);
            assert_eq!((caught.from.as_str(), caught.to), ("mail@example.org", vec!["hodan@example.org".to_owned()]));
            assert!(caught.raw.is_ascii(), "no server on the way needs to know UTF-8");
            let message = MessageParser::default().parse(&caught.raw).unwrap();
            assert_eq!(message.subject(), Some(subject));
            assert_eq!(message.body_text(0).unwrap_or_default().replace("\r\n", "\n").trim_end(), text.trim_end());
            assert_eq!(message.header_raw("Content-Language").map(str::trim), Some(language.tag()));
            assert_eq!(message.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
            assert_eq!(message.reply_to().and_then(|to| to.first()?.address()), Some("team@example.org"));
            assert!(message.message_id().is_some() && message.date().is_some());
        }
    }

    #[tokio::test]
    async fn what_would_break_a_header_is_refused_every_way() {
        let (catcher, smtp) = caught().await;
        let (record, sent) = Mailer::record();
        let good = Letter::new("a@example.org", "s", "t", Language::En);
        let with = |change: fn(&mut Letter)| {
            let mut letter = good.clone();
            change(&mut letter);
            letter
        };
        for (letter, part) in [
            (with(|l| l.subject = "s\r\nBcc: x@example.org".into()), "subject"),
            (with(|l| l.subject = "s\nBcc: x@example.org".into()), "subject"),
            (with(|l| l.subject = "s\0".into()), "subject"),
            (with(|l| l.to = "a@example.org\r\nBcc: x@example.org".into()), "address"),
            (with(|l| l.to = "a@example.org, x@example.org".into()), "address"),
            (with(|l| l.to = "A <a@example.org>".into()), "address"),
            (with(|l| l.to = String::new()), "address"),
            (with(|l| l.reply_to = Some("a@example.org>\nBcc: x@example.org".into())), "address"),
        ] {
            for mailer in [&smtp, &record, &Mailer::Log] {
                let error = mailer.send(&letter).await.expect_err(part);
                assert!(matches!(error, MailError::Letter(found) if found == part), "{error}");
                assert!(error.is_permanent());
            }
        }
        assert!(catcher.take().is_empty() && sent.lock().unwrap().is_empty());
        record.send(&good).await.unwrap();
        assert_eq!(*sent.lock().unwrap(), [good]);
    }

    #[tokio::test]
    async fn tells_what_to_try_again_without_telling_whom() {
        let (catcher, mailer) = caught().await;
        for (to, code, permanent) in [("refused@example.org", "550", true), ("later@example.org", "451", false)] {
            let error = mailer.send(&Letter::new(to, "s", "t", Language::En)).await.expect_err(to);
            assert!(matches!(&error, MailError::Refused { code: found, .. } if found == code), "{error:?}");
            assert_eq!(error.is_permanent(), permanent);
            assert!(!format!("{error} {error:?}").contains("example.org"), "{error:?}");
        }
        mailer.send(&Letter::new("a@example.org", "s", "t", Language::En)).await.expect("the connection is still good");
        assert_eq!(catcher.take().len(), 1);

        let closed = Catcher::start().await.unwrap().url("mail@example.org");
        let error =
            Mailer::from_url(&closed).unwrap().send(&Letter::new("a@example.org", "s", "t", Language::En)).await;
        assert!(matches!(&error, Err(error @ MailError::Unreachable(_)) if !error.is_permanent()), "{error:?}");
    }
}
