//! The pages over HTTP: the first owner, signing in, choosing, seats and invitations, signing out.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use starling_db::{Anyone, Db, Write};
use starling_i18n::Catalog;
use starling_kernel::clock::{DAY, MINUTE};
use starling_kernel::{Clock, Id, Language, Micros};
use starling_keys::{Ring, Token};
use starling_mail::{Letter, Mailer};
use starling_record::{account, code, schema, session};
use starling_web::{App, Assets, Config, router};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tower::ServiceExt;

const NOW: Micros = 1_790_000_000_000_000;
const AWAY: &str = "203.0.113.9:4000";

struct Server {
    app: App,
    router: Router,
    letters: Arc<Mutex<Vec<Letter>>>,
    _directory: tempfile::TempDir,
}

async fn server() -> Server {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let db = Db::open(&schema::at_file(data.join("t.db"))).await.unwrap();
    let ring = Ring::open_or_create(&directory.path().join("key"), &data).unwrap();
    let catalog = Catalog::build(&[&starling_web::MESSAGES, &starling_accounts::MESSAGES]).unwrap().forever();
    let (mailer, letters) = Mailer::record();
    let app = App {
        db,
        catalog,
        ring: Arc::new(ring),
        mailer,
        clock: Clock::fixed(NOW),
        assets: Box::leak(Box::new(Assets::new())),
        config: Arc::new(Config {
            address: "http://starling.test".into(),
            trusted_proxies: Vec::new(),
            demo: false,
            setup_code: "kR3xSetup".into(),
        }),
        doors: starling_accounts::doors(),
        nav: &[],
        bell: Arc::default(),
    };
    let router = router(app.clone(), starling_accounts::routes());
    Server { app, router, letters, _directory: directory }
}

/// What came back, as far as these tests look.
struct Page {
    status: StatusCode,
    to: String,
    html: String,
    headers: String,
}

/// A browser: cookies, and an address it comes from.
struct Browser<'s> {
    server: &'s Server,
    from: SocketAddr,
    cookies: BTreeMap<String, String>,
}

impl Server {
    fn browser(&self, from: &str) -> Browser<'_> {
        Browser { server: self, from: from.parse().unwrap(), cookies: BTreeMap::new() }
    }

    async fn make(&self, name: &'static str, mail: &'static str) -> Id {
        let make = move |w: &Write<'_, Anyone>| account::make(w, name, Language::Es, mail, NOW);
        self.app.db.write(Anyone::NOBODY, make).await.unwrap().id
    }

    /// The letters sent since the last time; those of sign-in codes are not waited for by their page.
    async fn letters(&self, count: usize) -> Vec<Letter> {
        for _ in 0..200 {
            if self.letters.lock().unwrap().len() >= count {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        std::mem::take(&mut *self.letters.lock().unwrap())
    }
}

impl Browser<'_> {
    async fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, &[], &[]).await
    }

    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.send("POST", path, fields, &[]).await
    }

    async fn send(&mut self, method: &str, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", if self.from.ip().is_loopback() { "localhost:8080" } else { "starling.test" })
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", cookies.join("; "))
            .header("user-agent", "Mozilla/5.0 (Android 14; Mobile) Firefox/132.0");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::from(body)).unwrap();
        request.extensions_mut().insert(ConnectInfo(self.from));
        let response = self.server.router.clone().oneshot(request).await.unwrap();
        for value in response.headers().get_all(header::SET_COOKIE) {
            let value = value.to_str().unwrap();
            assert!(value.contains("; HttpOnly") && value.contains("SameSite=Lax"), "{value}");
            let (name, rest) = value.split_once('=').unwrap();
            match rest.split(';').next().unwrap() {
                "" => self.cookies.remove(name),
                kept => self.cookies.insert(name.to_owned(), kept.to_owned()),
            };
        }
        let (status, headers) = (response.status(), format!("{:?}", response.headers()));
        let to = response.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap()).to_owned();
        let html = String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap();
        Page { status, to, html: html.replace(['\u{2068}', '\u{2069}'], ""), headers }
    }

    fn signed_in(&self) -> bool {
        self.cookies.contains_key("starling")
    }
}

/// The six digits and the link's path in a letter.
fn digits_and_link(letter: &Letter) -> (String, String) {
    let digits = letter.text.lines().map(str::trim).find(|line| starling_keys::read_code(line).is_some()).unwrap();
    let link = letter.text.split_whitespace().find_map(|word| word.strip_prefix("http://starling.test")).unwrap();
    (digits.to_owned(), link.to_owned())
}

const OWNER: [(&str, &str); 6] = [
    ("name", "Hodan Ali"),
    ("mail", "hodan@example.org"),
    ("house", "East Side"),
    ("kind", "coalition"),
    ("lang", "so"),
    ("zone", "America/Chicago"),
];

async fn owner(server: &Server) -> Browser<'_> {
    let mut browser = server.browser("127.0.0.1:4000");
    assert_eq!(browser.post("/", &OWNER).await.to, "/o/east-side/");
    browser
}

#[tokio::test]
async fn the_first_owner_is_made_once_and_from_the_machine_or_with_its_code() {
    let server = server().await;
    let mut away = server.browser(AWAY);
    assert_eq!(away.get("/").await.status, StatusCode::OK);
    assert_eq!(away.get("/").await.html.matches("setup-code").count(), 5, "the code is asked for");
    assert_eq!(away.post("/", &OWNER).await.status, StatusCode::FORBIDDEN);
    let mut proxied = server.browser("127.0.0.1:4000");
    for header in [("x-forwarded-for", "127.0.0.1"), ("x-real-ip", "127.0.0.1"), ("via", "1.1 proxy")] {
        let refused = proxied.send("POST", "/", &OWNER, &[header]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{header:?}");
    }
    let mut local = server.browser("127.0.0.1:4000");
    assert!(!local.get("/").await.html.contains("setup-code"));
    let missing = local.post("/", &[("name", "Hodan Ali")]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.html.contains("value=\"Hodan Ali\""), "what was typed is still there");
    assert!(!server.app.db.read(Anyone::NOBODY, account::any).await.unwrap());

    let with_code: Vec<_> = OWNER.into_iter().chain([("setup-code", "kR3xSetup")]).collect();
    assert_eq!(away.post("/", &with_code).await.to, "/o/east-side/");
    assert!(away.signed_in());
    assert_eq!(away.get("/").await.to, "/o/east-side/");
    assert_eq!(local.post("/", &OWNER).await.to, "/", "only once");
    assert_eq!(local.get("/").await.to, "/sign-in");
}

#[tokio::test]
async fn six_digits_sign_in_where_they_were_asked_for_and_once() {
    let server = server().await;
    server.make("Ana", "ana@example.org").await;
    let mut browser = server.browser(AWAY);
    assert_eq!(browser.get("/account").await.to, "/sign-in?next=%2Faccount");
    assert!(browser.get("/sign-in?next=%2Faccount").await.html.contains("value=\"/account\""));
    let asked = browser.post("/sign-in", &[("mail", " Ana@Example.org"), ("next", "/account")]).await;
    assert_eq!(asked.to, "/sign-in/code");
    let letters = server.letters(1).await;
    assert_eq!((letters[0].to.as_str(), letters[0].language), ("ana@example.org", Language::Es));
    let (digits, _) = digits_and_link(&letters[0]);

    let mut other = server.browser(AWAY);
    assert_eq!(other.post("/sign-in/code", &[("code", &digits)]).await.status, StatusCode::GONE, "another browser");
    for (typed, status) in [("12", StatusCode::UNPROCESSABLE_ENTITY), ("", StatusCode::UNPROCESSABLE_ENTITY)] {
        assert_eq!(browser.post("/sign-in/code", &[("code", typed)]).await.status, status, "{typed:?}");
    }
    let wrong = if digits == "000000" { "000001" } else { "000000" };
    let page = browser.post("/sign-in/code", &[("code", wrong)]).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.html.contains("aria-invalid"));
    assert!(!browser.signed_in());
    let before = browser.cookies.clone();
    let spaced = format!(" {}-{} ", &digits[..3], &digits[3..]);
    assert_eq!(browser.post("/sign-in/code", &[("code", &spaced)]).await.to, "/account");
    assert!(browser.signed_in());
    browser.cookies = before;
    assert_eq!(browser.post("/sign-in/code", &[("code", &digits)]).await.status, StatusCode::GONE, "used up");
}

#[tokio::test]
async fn nothing_tells_whether_an_address_is_known() {
    let server = server().await;
    server.make("Ana", "ana@example.org").await;
    let mut pages = Vec::new();
    for mail in ["ana@example.org", "nob@example.org"] {
        let mut browser = server.browser(AWAY);
        let asked = browser.post("/sign-in", &[("mail", mail)]).await;
        let shown = browser.get("/sign-in/code").await;
        let wrong = browser.post("/sign-in/code", &[("code", "999999")]).await;
        let same = |page: &Page| {
            let html = page.html.replace(mail, "…");
            let (start, end) = ("name=\"_request\" value=\"", "\"");
            let mut parts = html.split(start);
            let mut out = parts.next().unwrap_or_default().to_owned();
            parts.for_each(|part| out.push_str(part.split_once(end).map_or("", |(_, rest)| rest)));
            (page.status, page.to.clone(), out)
        };
        pages.push([same(&asked), same(&shown), same(&wrong)]);
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(server.letters(1).await.len(), 1, "only the one that is known gets a letter");
}

#[tokio::test]
async fn the_link_asks_first_and_works_only_in_its_browser() {
    let server = server().await;
    server.make("Ana", "ana@example.org").await;
    let mut browser = server.browser(AWAY);
    browser.post("/sign-in", &[("mail", "ana@example.org")]).await;
    let (_, link) = digits_and_link(&server.letters(1).await[0]);
    let mut scanner = server.browser(AWAY);
    for method in ["GET", "HEAD", "GET"] {
        assert_eq!(scanner.send(method, &link, &[], &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.send(method, &link, &[], &[]).await.status, StatusCode::OK);
    }
    assert_eq!(scanner.post(&link, &[]).await.status, StatusCode::GONE);
    assert!(!scanner.signed_in() && !browser.signed_in());
    assert_eq!(browser.post(&link, &[]).await.to, "/");
    assert!(browser.signed_in());
    assert_eq!(browser.post(&link, &[]).await.status, StatusCode::GONE, "used up");
    assert_eq!(browser.get("/sign-in/link/nothing").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_operators_link_and_a_household() {
    let server = server().await;
    let (ana, luis) = (server.make("Ana", "home@example.org").await, server.make("Luis", "home@example.org").await);
    let stranger = server.make("Bea", "bea@example.org").await;
    let link = Token::generate();
    let new = code::NewCode {
        id: Id::new(),
        mail: "home@example.org".into(),
        code_hash: Token::generate().hash(),
        link_hash: link.hash(),
        browser_hash: None,
        next: "/account".into(),
    };
    server.app.db.write(Anyone::NOBODY, move |w| code::ask(w, &new, NOW)).await.unwrap();
    let path = format!("/sign-in/link/{}", link.text());
    let mut browser = server.browser(AWAY);
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    assert_eq!(browser.post(&path, &[]).await.to, "/sign-in/choose");
    let choose = browser.get("/sign-in/choose").await;
    assert!(choose.html.contains(&ana.to_string()) && choose.html.contains(&luis.to_string()));
    assert!(!choose.html.contains("Bea"));
    let foreign = browser.post("/sign-in/choose", &[("account", &stranger.to_string())]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.post("/sign-in/choose", &[("account", &luis.to_string())]).await.to, "/account");
    assert!(browser.get("/account").await.html.contains("value=\"Luis\""));
    assert_eq!(server.browser(AWAY).get("/sign-in/choose").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn asking_is_limited_by_place_and_address() {
    let server = server().await;
    server.make("Ana", "ana@example.org").await;
    let ana = [("mail", "ana@example.org")];
    // A stranger's place is refused after five, and uses up nothing more however often it asks; the owner's is not.
    for (place, tries) in [(1, 30), (2, 6), (3, 5)] {
        for n in 0..tries {
            let status = server.browser(&format!("198.51.100.{place}:4000")).post("/sign-in", &ana).await.status;
            let expected = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(status, expected, "{place} {n}");
        }
    }
    // All places together send twenty letters.
    for n in 0..6 {
        let status = server.browser(&format!("203.0.113.{n}:4000")).post("/sign-in", &ana).await.status;
        let expected = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(status, expected, "{n}");
    }
}

#[tokio::test]
async fn a_meeting_signs_in_through_one_place() {
    let server = server().await;
    for n in 0..100 {
        let mail: &'static str = format!("member{n}@example.org").leak();
        if n < 40 {
            server.make("Member", mail).await;
        }
        let mut browser = server.browser(AWAY);
        assert_eq!(browser.post("/sign-in", &[("mail", mail)]).await.to, "/sign-in/code", "{n}");
        if n < 40 {
            let (digits, _) = digits_and_link(&server.letters(1).await[0]);
            assert_eq!(browser.post("/sign-in/code", &[("code", &digits)]).await.to, "/", "{n}");
        }
    }
    let more = server.browser(AWAY).post("/sign-in", &[("mail", "more@example.org")]).await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn misses_are_limited_by_code_by_place_and_by_address() {
    let server = server().await;
    server.make("Ana", "ana@example.org").await;
    let ana = [("mail", "ana@example.org")];
    let mut counted = 0;
    for asked in 0..4 {
        let mut browser = server.browser(AWAY);
        assert_eq!(browser.post("/sign-in", &ana).await.to, "/sign-in/code");
        let (digits, _) = digits_and_link(&server.letters(1).await[0]);
        let wrong = if digits == "000000" { "000001" } else { "000000" };
        for n in 0..25 {
            // A proxy's headers change nothing: nobody named this proxy.
            let forwarded = format!("10.0.{asked}.{n}");
            let headers = [("x-forwarded-for", forwarded.as_str()), ("x-real-ip", forwarded.as_str())];
            let tried = browser.send("POST", "/sign-in/code", &[("code", wrong)], &headers).await;
            let expected = match (asked, n) {
                (2, 10..) | (3, _) => StatusCode::TOO_MANY_REQUESTS,
                (_, ..10) => StatusCode::UNPROCESSABLE_ENTITY,
                _ => StatusCode::GONE,
            };
            assert_eq!(tried.status, expected, "{asked} {n}");
            counted += usize::from(tried.status == StatusCode::UNPROCESSABLE_ENTITY);
        }
        let right = browser.post("/sign-in/code", &[("code", &digits)]).await.status;
        assert_ne!(right, StatusCode::SEE_OTHER, "{asked}: locked, also for the right digits");
    }
    assert_eq!(counted, 30, "of a hundred tries from one place");
    // Ana herself comes from elsewhere and is let in.
    let mut home = server.browser("198.51.100.1:4000");
    home.post("/sign-in", &ana).await;
    let (digits, _) = digits_and_link(&server.letters(1).await[0]);
    assert_eq!(home.post("/sign-in/code", &[("code", &digits)]).await.to, "/");
}

#[tokio::test]
async fn invitations_bind_a_seat_and_seats_can_be_changed_and_ended() {
    let server = server().await;
    let mut steward = owner(&server).await;
    let seats = steward.get("/o/east-side/seats").await;
    assert_eq!(seats.status, StatusCode::OK);
    assert_eq!(
        steward.post("/o/east-side/invitations", &[("name", "Pao")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let invite = [
        ("name", "Pao Vang"),
        ("mail", "pao@example.org"),
        ("role", "organizer"),
        ("lang", "hmn"),
        ("_request", "one"),
    ];
    for _ in 0..3 {
        let invited = steward.post("/o/east-side/invitations", &invite).await;
        assert_eq!(invited.to, "/o/east-side/seats?said=said-invited");
    }
    let letters = server.letters(1).await;
    assert_eq!(letters.len(), 1, "a form sent three times sends one letter");
    assert_eq!((letters[0].to.as_str(), letters[0].language), ("pao@example.org", Language::Hmn));
    let link = letters[0].text.split_whitespace().find_map(|word| word.strip_prefix("http://starling.test")).unwrap();

    let mut pao = server.browser(AWAY);
    let page = pao.get(link).await;
    assert!(page.status == StatusCode::OK && page.html.contains("East Side") && page.html.contains("Pao Vang"));
    assert_eq!(pao.post(link, &[("name", ""), ("lang", "hmn")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let joined = pao.post(link, &[("name", "Pao Vang"), ("lang", "hmn")]).await;
    assert_eq!(joined.to, "/o/east-side/?said=said-joined");
    assert!(pao.signed_in());
    assert_eq!(pao.get(link).await.status, StatusCode::GONE);
    assert_eq!(pao.get("/o/east-side/seats").await.status, StatusCode::NOT_FOUND, "not for organizers");
    assert!(pao.get("/account").await.html.contains("East Side"));

    let id = server.app.db.read(Anyone::NOBODY, |r| account::by_mail(r, "pao@example.org")).await.unwrap()[0].id;
    let me = server.app.db.read(Anyone::NOBODY, |r| account::by_mail(r, "hodan@example.org")).await.unwrap()[0].id;
    let refused = steward.post(&format!("/o/east-side/seats/{me}/revoke"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the last steward");
    let roles = format!("/o/east-side/seats/{id}/roles");
    assert_eq!(steward.post(&roles, &[("role", "steward")]).await.to, "/o/east-side/seats?said=said-roles-saved");
    assert_eq!(pao.get("/o/east-side/seats").await.status, StatusCode::OK, "from the next request on");
    let forged = steward.post(&roles, &[("role", "member"), ("role", "operator")]).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY, "no role that is not offered");
    assert_eq!(pao.get("/o/east-side/seats").await.status, StatusCode::OK, "nothing was changed");
    let revoked = steward.post(&format!("/o/east-side/seats/{id}/revoke"), &[]).await;
    assert_eq!(revoked.to, "/o/east-side/seats?said=said-seat-revoked");
    assert_eq!(pao.get("/o/east-side/seats").await.status, StatusCode::NOT_FOUND, "from the next request on");
    assert_eq!(pao.get("/").await.to, "/account", "no house is left");
}

#[tokio::test]
async fn sessions_end_one_by_one_and_all_at_once() {
    let server = server().await;
    let ana = server.make("Ana", "ana@example.org").await;
    let mut browsers = Vec::new();
    for _ in 0..3 {
        let token = Token::generate();
        let hash = token.hash();
        let id = server
            .app
            .db
            .write(Anyone::NOBODY, move |w| session::start(w, &hash, ana, session::Device::of("Safari iPhone"), NOW))
            .await
            .unwrap();
        let mut browser = server.browser(AWAY);
        browser.cookies.insert("starling".into(), token.text().to_owned());
        browsers.push((id, browser));
    }
    let second = browsers[1].0;
    let page = browsers[0].1.get("/account").await;
    assert_eq!(page.html.matches("Safari en iPhone").count(), 6, "three devices, each named in its button too");
    let ended = browsers[0].1.post(&format!("/account/sessions/{second}/revoke"), &[]).await;
    assert_eq!(ended.to, "/account?said=said-session-ended");
    assert_eq!(browsers[1].1.get("/account").await.to, "/sign-in?next=%2Faccount");
    let everywhere = browsers[0].1.post("/account/sessions/revoke-all", &[]).await;
    assert!(everywhere.headers.contains("clear-site-data") && !browsers[0].1.signed_in());
    assert_eq!(browsers[2].1.get("/account").await.to, "/sign-in?next=%2Faccount");
}

#[tokio::test]
async fn the_language_is_kept_by_cookie_and_account() {
    let server = server().await;
    let mut browser = server.browser(AWAY);
    for (next, to) in [("/sign-in?next=%2F", "/sign-in?next=%2F"), ("//evil.example", "/"), ("", "/")] {
        assert_eq!(browser.post("/language", &[("lang", "ar"), ("next", next)]).await.to, to);
    }
    server.make("Ana", "ana@example.org").await;
    let arabic = browser.get("/sign-in").await;
    assert!(arabic.html.contains("dir=\"rtl\""));
    assert_eq!(browser.post("/language", &[("lang", "de")]).await.status, StatusCode::BAD_REQUEST);
    let mut steward = server.browser(AWAY);
    let token = Token::generate();
    let hash = token.hash();
    let ana = server.app.db.read(Anyone::NOBODY, |r| account::by_mail(r, "ana@example.org")).await.unwrap()[0].id;
    server
        .app
        .db
        .write(Anyone::NOBODY, move |w| session::start(w, &hash, ana, session::Device::default(), NOW))
        .await
        .unwrap();
    steward.cookies.insert("starling".into(), token.text().to_owned());
    assert!(steward.get("/account").await.html.contains("lang=\"es\" dir=\"ltr\""));
    steward.post("/language", &[("lang", "so"), ("next", "/account")]).await;
    assert!(steward.get("/account").await.html.contains("<html lang=\"so\""));
    let saved = steward.post("/account", &[("name", "Ana María"), ("lang", "ar")]).await;
    assert_eq!(saved.to, "/account?said=said-account-saved");
    let page = steward.get("/account").await;
    assert!(page.html.contains("<html lang=\"ar\"") && page.html.contains("Ana María"));
    server.app.clock.advance(30 * DAY + MINUTE);
    assert_eq!(steward.get("/account").await.to, "/sign-in?next=%2Faccount", "thirty days without use");
}
