//! One letter, and its form on the wire.

use crate::MailError;
use lettre::Address;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use starling_kernel::Language;
use std::fmt;

/// One letter to one person: plain text in UTF-8.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The bare address, without a name.
    pub to: String,
    /// One line, in words the recipient reads; take it from a plain speech, without isolates.
    pub subject: String,
    /// The body, lines ended by `\n`.
    pub text: String,
    /// What it is written in, for screen readers and mail filters.
    pub language: Language,
    /// Whom an answer should reach, when it is not the sender.
    pub reply_to: Option<String>,
}

impl Letter {
    /// A letter whose answers go to the sender.
    pub fn new(
        to: impl Into<String>,
        subject: impl Into<String>,
        text: impl Into<String>,
        language: Language,
    ) -> Letter {
        Letter { to: to.into(), subject: subject.into(), text: text.into(), language, reply_to: None }
    }

    /// As it is sent. Each mailer builds it, so that each refuses the same letters.
    pub(crate) fn message(&self, from: &Mailbox) -> Result<Message, MailError> {
        let mut message = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, address(&self.to)?))
            .subject(one_line(&self.subject)?)
            .message_id(None)
            .header(ContentType::TEXT_PLAIN)
            .header(ContentLanguage(self.language))
            .header(AutoSubmitted);
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(Mailbox::new(None, address(reply_to)?));
        }
        message.body(self.text.clone()).map_err(|_| MailError::Letter("text"))
    }
}

/// Says nothing of whom or what: letters carry codes and names, and debug output lands in logs.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").field("language", &self.language).finish_non_exhaustive()
    }
}

/// A subject with a line break would let whoever wrote it add headers, and with them recipients.
fn one_line(subject: &str) -> Result<&str, MailError> {
    if subject.chars().any(char::is_control) { Err(MailError::Letter("subject")) } else { Ok(subject) }
}

fn address(text: &str) -> Result<Address, MailError> {
    text.parse().map_err(|_| MailError::Letter("address"))
}

#[derive(Clone)]
struct ContentLanguage(Language);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(tag: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Language::from_tag(tag).map(ContentLanguage).ok_or_else(|| tag.into())
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.tag().to_owned())
    }
}

/// Asks out-of-office replies not to answer (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_tells_nothing() {
        let letter = Letter::new("hodan@example.org", "Koodh", "042317", Language::So);
        assert_eq!(format!("{letter:?}"), "Letter { language: So, .. }");
    }
}
