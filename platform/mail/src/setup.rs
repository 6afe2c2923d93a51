//! Mail set up by one address.

use crate::Mailer;
use lettre::message::Mailbox;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use percent_encoding::percent_decode_str;
use std::fmt;
use std::time::Duration;
use url::{Host, Url};

/// An SMTP server, the way to it, and the name letters are sent under.
#[derive(Clone)]
pub struct Smtp {
    pub(crate) transport: AsyncSmtpTransport<Tokio1Executor>,
    pub(crate) from: Mailbox,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Smtp")
    }
}

/// What is wrong with the address mail is set up by. For the operator who wrote it; it never repeats the address,
/// which holds a password.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// Not an address at all.
    #[error("the mail address is not of the form smtps://user:password@host:port?from=mail@example.org ({0})")]
    Form(url::ParseError),
    /// A way other than the three.
    #[error("mail goes by smtp:, smtps: or log:, not by {0}:")]
    Scheme(String),
    /// Nowhere to connect to.
    #[error("the mail address names no host")]
    Host,
    /// No sender.
    #[error("the mail address lacks the sender: add ?from=mail@example.org")]
    NoFrom,
    /// A sender that cannot be read.
    #[error("the sender after from= is not a mail address")]
    From,
    /// A user without a password, a password without a user, or one that is not UTF-8.
    #[error("the mail address needs both user and password, or neither; write @ as %40, : as %3A, / as %2F")]
    Credentials,
    /// A password that would cross the network readable.
    #[error("tls=none sends the password readable for all on the way; leave one of the two out")]
    ReadablePassword,
    /// A setting that does not exist, perhaps misspelt.
    #[error("the mail address knows from= and tls=none, not {0}=")]
    Setting(String),
}

impl Mailer {
    /// Sets up mail from one address.
    ///
    /// - `smtps://user:pass@host[:465]?from=…`: encrypted from the first byte.
    /// - `smtp://user:pass@host[:587]?from=…`: encrypted by STARTTLS, and never sent without. A server on this machine
    ///   (`localhost`, `127.0.0.1`, `[::1]`) is spoken to plainly on port 25 unless told otherwise.
    /// - `…&tls=none`: plain to a relay in the same private network; not together with a password.
    /// - `log:`: letters go to the log.
    ///
    /// User, password and sender are percent-encoded where they hold `@`, `:`, `/`, `+` or spaces. The sender may have
    /// a name: `from=Starling%20<mail@example.org>`. Nothing is connected to yet.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn from_url(address: &str) -> Result<Mailer, SetupError> {
        let url = Url::parse(address.trim()).map_err(SetupError::Form)?;
        match url.scheme() {
            "log" => Ok(Mailer::Log),
            "smtp" | "smtps" => smtp(&url).map(Mailer::Smtp),
            other => Err(SetupError::Scheme(other.to_owned())),
        }
    }
}

fn smtp(url: &Url) -> Result<Smtp, SetupError> {
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or(SetupError::Host)?;
    let here = is_this_machine(url);
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let (mut from, mut plain) = (None, here && url.scheme() == "smtp");
    for (name, value) in url.query_pairs() {
        match (name.as_ref(), value.as_ref()) {
            ("from", sender) => from = Some(sender.parse::<Mailbox>().map_err(|_| SetupError::From)?),
            ("tls", "none") if url.scheme() == "smtp" => plain = true,
            (other, _) => return Err(SetupError::Setting(other.to_owned())),
        }
    }
    let from = from.ok_or(SetupError::NoFrom)?;
    let credentials = credentials(url)?;
    if plain && !here && credentials.is_some() {
        return Err(SetupError::ReadablePassword);
    }
    let parameters = || TlsParameters::new(host.to_owned()).map_err(|_| SetupError::Host);
    let (tls, port) = match (url.scheme(), plain) {
        ("smtps", _) => (Tls::Wrapper(parameters()?), 465),
        (_, true) => (Tls::None, 25),
        (_, false) => (Tls::Required(parameters()?), 587),
    };
    // The library calls this builder dangerous because it begins without encryption; here `tls` is always set.
    let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
        .port(url.port().unwrap_or(port))
        .tls(tls)
        .timeout(Some(Duration::from_secs(20)))
        .pool_config(PoolConfig::new().max_size(4));
    if let Some(credentials) = credentials {
        transport = transport.credentials(credentials);
    }
    Ok(Smtp { transport: transport.build(), from })
}

fn credentials(url: &Url) -> Result<Option<Credentials>, SetupError> {
    let decoded =
        |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|_| SetupError::Credentials);
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(SetupError::Credentials),
        (user, Some(password)) => Ok(Some(Credentials::new(decoded(user)?, decoded(password)?))),
    }
}

/// Addresses of other schemes than the web's keep their host as text, so numbers are read here.
fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            name.eq_ignore_ascii_case("localhost")
                || name.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn takes_what_it_can_send_by() {
        for (address, from) in [
            ("smtps://u:p@mail.example.org?from=mail@example.org", "mail@example.org"),
            (
                "smtp://u%40x:p%3A%2F@mail.example.org:587?from=Starling%20<mail@example.org>",
                "Starling <mail@example.org>",
            ),
            ("smtp://localhost?from=mail@example.org", "mail@example.org"),
            ("smtp://u:p@127.0.0.1:1025?from=mail@example.org", "mail@example.org"),
            ("smtp://[::1]:1025?from=mail@example.org", "mail@example.org"),
            ("smtp://relay:25?tls=none&from=mail@example.org", "mail@example.org"),
        ] {
            let Ok(Mailer::Smtp(smtp)) = Mailer::from_url(address) else { panic!("{address}") };
            assert_eq!(smtp.from.to_string(), from);
        }
        assert!(matches!(Mailer::from_url("log:"), Ok(Mailer::Log)));
    }

    #[test]
    fn says_what_is_wrong_and_not_the_password() {
        for (address, expected) in [
            ("", SetupError::Form(url::ParseError::RelativeUrlWithoutBase)),
            ("mail.example.org", SetupError::Form(url::ParseError::RelativeUrlWithoutBase)),
            ("http://u:secret@mail.example.org", SetupError::Scheme("http".into())),
            ("smtp:?from=mail@example.org", SetupError::Host),
            ("smtps://u:secret@mail.example.org", SetupError::NoFrom),
            ("smtps://mail.example.org?from=nobody", SetupError::From),
            ("smtps://mail.example.org?from=a@x.org%0D%0ABcc:b@x.org", SetupError::From),
            ("smtps://u@mail.example.org?from=mail@example.org", SetupError::Credentials),
            ("smtps://:secret@mail.example.org?from=mail@example.org", SetupError::Credentials),
            ("smtp://u:secret@relay?tls=none&from=mail@example.org", SetupError::ReadablePassword),
            ("smtp://relay?tls=off&from=mail@example.org", SetupError::Setting("tls".into())),
            ("smtps://relay?tls=none&from=mail@example.org", SetupError::Setting("tls".into())),
            ("smtps://relay?form=mail@example.org", SetupError::Setting("form".into())),
        ] {
            let error = Mailer::from_url(address).expect_err(address);
            assert!(!format!("{error} {error:?}").contains("secret"));
            assert_eq!(error, expected, "{address}");
        }
    }
}
