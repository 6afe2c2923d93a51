//! Style, scripts and pictures: in the binary, named by their content, kept by browsers for good.

use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::Response;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

macro_rules! css {
    ($($name:literal),* $(,)?) => { &[$(($name, include_str!(concat!("../../../assets/css/", $name, ".css")))),*] };
}
/// The style files in the order of `assets/css/ORDER`.
static CSS: &[(&str, &str)] =
    css!["tokens", "base", "frame", "parts", "forms", "lists", "tables", "figures", "wide", "dark", "print"];

static FILES: &[(&str, &str, &str)] = &[
    ("icons.svg", "image/svg+xml", include_str!("../../../assets/icons.svg")),
    ("mark.svg", "image/svg+xml", include_str!("../../../assets/mark.svg")),
    ("flock.svg", "image/svg+xml", include_str!("../../../assets/flock.svg")),
    ("once.js", "text/javascript", include_str!("../../../assets/js/once.js")),
    ("progress.js", "text/javascript", include_str!("../../../assets/js/progress.js")),
    ("shortcuts.js", "text/javascript", include_str!("../../../assets/js/shortcuts.js")),
];

struct Asset {
    kind: &'static str,
    body: Cow<'static, str>,
}

/// All assets, by the name they are served under.
pub struct Assets {
    served: HashMap<String, Asset>,
    names: HashMap<&'static str, String>,
}

impl Assets {
    /// Names every asset by its content.
    pub fn new() -> Assets {
        let mut assets = Assets { served: HashMap::new(), names: HashMap::new() };
        let style: String = CSS.iter().map(|(_, text)| *text).collect::<Vec<_>>().join("\n");
        assets.add("starling.css", "text/css", style.into());
        for (name, kind, text) in FILES {
            assets.add(name, kind, Cow::Borrowed(text));
        }
        assets
    }

    fn add(&mut self, name: &'static str, kind: &'static str, body: Cow<'static, str>) {
        let digest = Sha256::digest(body.as_bytes());
        let hash = digest.iter().take(6).fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        });
        let (stem, ending) = name.split_once('.').expect("assets have an ending");
        let hashed = format!("{stem}-{hash}.{ending}");
        self.names.insert(name, format!("/a/{hashed}"));
        self.served.insert(hashed, Asset { kind, body });
    }

    /// The address of an asset, by its plain name.
    pub fn at(&self, name: &str) -> &str {
        self.names.get(name).map_or("", String::as_str)
    }

    /// The answer to a request for one.
    pub(crate) fn serve(&self, name: &str) -> Option<Response> {
        let asset = self.served.get(name)?;
        Response::builder()
            .status(StatusCode::OK)
            .header(header::CONTENT_TYPE, format!("{}; charset=utf-8", asset.kind))
            .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
            .body(Body::from(asset.body.as_bytes().to_vec()))
            .ok()
    }
}

impl Default for Assets {
    fn default() -> Assets {
        Assets::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_is_joined_in_the_order_of_the_file_that_says_it() {
        let order: Vec<&str> = include_str!("../../../assets/css/ORDER").split_whitespace().collect();
        assert_eq!(CSS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), order);
    }
}
