//! A browser without a screen: cookies, forms and redirects, straight into the router.

use crate::page::{Form, Page};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, header};
use std::net::SocketAddr;
use tower::ServiceExt;

const BOUNDARY: &str = "starlingstarlingstarling";
/// More than any page or file of a test.
const MOST: usize = 64 << 20;

/// Someone at a browser. It remembers cookies and the last page.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: Vec<(String, String)>,
    /// Sent along with every request.
    pub headers: HeaderMap,
    page: Option<Page>,
}

impl Client {
    /// A browser that was never here.
    pub fn new(router: Router) -> Client {
        Client { router, cookies: Vec::new(), headers: HeaderMap::new(), page: None }
    }

    /// Keeps a cookie.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The last page.
    ///
    /// # Panics
    /// Before the first.
    pub fn page(&self) -> &Page {
        self.page.as_ref().expect("a page was asked for before")
    }

    /// Asks for a page; redirects are not followed.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, None, Body::empty()).await
    }

    /// Sends a form that stands on no page.
    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Page {
        let body = encode(pairs.iter().map(|(name, value)| (*name, *value)));
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded"), Body::from(body)).await
    }

    /// Fills in the form of the last page that has this button or action, and sends it.
    ///
    /// # Panics
    /// When there is no such form or field.
    pub async fn fill(&mut self, form: &str, values: &[(&str, &str)]) -> Page {
        let mut form = self.page().form(form);
        form.fill(values);
        self.submit(&form).await
    }

    /// Sends a form as it is.
    pub async fn submit(&mut self, form: &Form) -> Page {
        let pairs = form.pairs();
        let plain = || encode(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        if !form.is_post {
            let path = form.action.split('?').next().unwrap_or("/");
            return self.get(&format!("{path}?{}", plain())).await;
        }
        if form.has_files {
            let kind = format!("multipart/form-data; boundary={BOUNDARY}");
            return self.send(Method::POST, &form.action, Some(&kind), Body::from(multipart(form))).await;
        }
        self.send(Method::POST, &form.action, Some("application/x-www-form-urlencoded"), Body::from(plain())).await
    }

    /// Goes where the last page's redirects lead.
    pub async fn follow(&mut self) -> Page {
        for _ in 0..5 {
            if !self.page().status.is_redirection() {
                break;
            }
            let next = self.page().location().to_owned();
            self.get(&next).await;
        }
        self.page().clone()
    }

    /// Sends a request as our own pages do.
    pub async fn send(&mut self, method: Method, path: &str, kind: Option<&str>, body: Body) -> Page {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost")
            .header("sec-fetch-site", "same-origin")
            .extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))))
            .body(body)
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        let headers = request.headers_mut();
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if let Some(kind) = kind {
            headers.insert(header::CONTENT_TYPE, kind.parse().expect("a content type is a header value"));
        }
        if !self.cookies.is_empty() {
            let all: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.insert(header::COOKIE, all.join("; ").parse().expect("cookies came as header values"));
        }
        let answer = self.router.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, MOST).await.expect("bodies of tests end").to_vec();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(value.to_str().unwrap_or(""));
        }
        let page = Page { at: path.to_owned(), status: parts.status, headers: parts.headers, body };
        self.page = Some(page.clone());
        page
    }

    fn keep(&mut self, set: &str) {
        let (pair, attributes) = set.split_once(';').unwrap_or((set, ""));
        let Some((name, value)) = pair.split_once('=') else { return };
        let over = attributes.split(';').any(|attribute| attribute.trim().eq_ignore_ascii_case("max-age=0"));
        self.set_cookie(name.trim(), if over { "" } else { value.trim() });
    }
}

fn encode<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs {
        out.append_pair(name, &value.replace("\r\n", "\n").replace('\n', "\r\n"));
    }
    out.finish()
}

fn multipart(form: &Form) -> String {
    let mut out = String::new();
    for (name, value) in form.pairs() {
        let file = if form.is_file(&name) { "; filename=\"list.csv\"\r\nContent-Type: text/csv" } else { "" };
        out.push_str(&format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n"
        ));
    }
    out.push_str(&format!("--{BOUNDARY}--\r\n"));
    out
}
