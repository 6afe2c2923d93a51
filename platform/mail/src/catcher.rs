//! An SMTP server that keeps what it is sent: for tests, and for looking at letters on one's own machine.
//!
//! It speaks as much of RFC 5321 as a client needs: no encryption, no sign-in, no limits. Mail to `refused@…` is refused
//! for good (550), mail to `later@…` for now (451). It stops when the [`Catcher`] is dropped.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

/// A letter as it came over the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caught {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Headers and body, dots unstuffed, lines ended by `\r\n`.
    pub raw: Vec<u8>,
}

/// A running catcher on a free port of this machine.
#[derive(Debug)]
pub struct Catcher {
    port: u16,
    caught: Arc<Mutex<Vec<Caught>>>,
    task: AbortHandle,
}

impl Catcher {
    /// Starts one.
    ///
    /// # Errors
    /// When the machine gives no port.
    pub async fn start() -> io::Result<Catcher> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let caught = Arc::<Mutex<Vec<Caught>>>::default();
        let kept = Arc::clone(&caught);
        let task = tokio::spawn(async move {
            // The conversations end with the set, and the set with this task.
            let mut conversations = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                conversations.spawn(converse(stream, Arc::clone(&kept)));
                while conversations.try_join_next().is_some() {}
            }
        });
        Ok(Catcher { port, caught, task: task.abort_handle() })
    }

    /// The address a [`Mailer`](crate::Mailer) is set up by to send here.
    pub fn url(&self, from: &str) -> String {
        format!("smtp://127.0.0.1:{}?from={from}", self.port)
    }

    /// Everything caught since the last time, oldest first. A letter is here once its sender has been told so.
    pub fn take(&self) -> Vec<Caught> {
        std::mem::take(&mut self.caught.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Catcher {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection, until the client leaves; a connection that breaks off mid-letter leaves nothing behind.
async fn converse(stream: TcpStream, kept: Arc<Mutex<Vec<Caught>>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut letter = Caught::default();
    stream.write_all(b"220 catcher\r\n").await?;
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" | "HELO" => "250 catcher",
            "MAIL" => {
                letter = Caught { from: path(&line), ..Caught::default() };
                "250 OK"
            }
            "RCPT" => match path(&line) {
                to if to.starts_with("refused@") => "550 no such mailbox",
                to if to.starts_with("later@") => "451 try again later",
                to => {
                    letter.to.push(to);
                    "250 OK"
                }
            },
            "DATA" => {
                stream.write_all(b"354 end with a dot\r\n").await?;
                letter.raw = content(&mut stream).await?;
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(std::mem::take(&mut letter));
                "250 caught"
            }
            "RSET" | "NOOP" => "250 OK",
            "QUIT" => return stream.write_all(b"221 bye\r\n").await,
            _ => "502 not here",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

/// What stands between `<` and `>`.
fn path(line: &str) -> String {
    line.split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or_else(String::new, |(path, _)| path.to_owned())
}

/// Lines up to the lone dot.
async fn content(stream: &mut BufReader<TcpStream>) -> io::Result<Vec<u8>> {
    let mut raw = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(raw);
        }
        raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
