//! The page around a page: bar, navigation, the line after a form.

use crate::app::{House, NavItem};
use crate::assets::Assets;
use crate::ctx::Ctx;
use askama::Template;
use starling_i18n::Speech;
use starling_kernel::{Id, Language, Scope, SeatState};

/// The line shown once after a form was carried out, and the change that can be undone.
///
/// It stands in the address (`?said=said-saved&undo=…`), so that it needs no cookie and a form sent twice says the
/// same. Only message keys that begin with `said-` are shown.
#[derive(Clone, Debug)]
pub struct Said {
    /// The message key.
    pub key: String,
    /// The change set the undo button would undo.
    pub undo: Option<Id>,
}

/// Everything the layout needs.
#[derive(Clone)]
pub struct Frame {
    /// The voice.
    pub l: Speech,
    /// The assets.
    pub assets: &'static Assets,
    /// The house one is in.
    pub house: Option<House>,
    /// The houses one may go to.
    pub houses: Vec<House>,
    /// Whether someone is signed in.
    pub signed_in: bool,
    /// The navigation, and which entry one is at.
    pub nav: Vec<(NavItem, bool)>,
    /// The line after a form.
    pub said: Option<Said>,
    /// The address, to come back to after choosing a language.
    pub address: String,
    /// Whether this is the demo.
    pub demo: bool,
    path: String,
}

impl Frame {
    pub(crate) fn of(ctx: &Ctx) -> Frame {
        let path = ctx.address.split('?').next().unwrap_or("/").to_owned();
        let inside = ctx.inside.as_ref();
        let house = inside.map(|inside| inside.house.clone());
        let nav = inside.map(|inside| {
            let shown = |item: &&NavItem| {
                (if inside.house.coalition { item.shown.1 } else { item.shown.0 })
                    && Scope::of(&inside.actor, item.policy).is_some()
            };
            let area = path.split('/').nth(3).unwrap_or("");
            ctx.app.nav.iter().filter(shown).map(|item| (*item, item.path == area)).collect()
        });
        let houses = ctx.seats.iter().filter(|seat| seat.state == SeatState::Confirmed);
        Frame {
            l: ctx.l,
            assets: ctx.app.assets,
            house,
            houses: houses.map(|seat| seat.house.clone()).collect(),
            signed_in: ctx.visitor.is_some(),
            nav: nav.unwrap_or_default(),
            said: said(&ctx.address, ctx.l),
            address: ctx.address.clone(),
            demo: ctx.app.config.demo,
            path,
        }
    }

    /// All five languages.
    pub fn languages(&self) -> [Language; 5] {
        Language::ALL
    }

    /// The path without its query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of an asset.
    pub fn asset(&self, name: &str) -> &str {
        self.assets.at(name)
    }

    /// A fresh request id, one for each form of the page.
    pub fn request(&self) -> Id {
        Id::new()
    }

    /// The house's time zone, for dates.
    pub fn zone(&self) -> &str {
        self.house.as_ref().map_or("UTC", |house| house.zone.as_str())
    }

    /// An address in this house.
    pub fn at(&self, path: &str) -> String {
        self.house.as_ref().map_or_else(|| "/".to_owned(), |house| format!("/o/{}/{path}", house.slug))
    }
}

fn said(address: &str, l: Speech) -> Option<Said> {
    let query = address.split_once('?')?.1;
    let value = |name: &str| {
        form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let key = value("said").filter(|key| key.starts_with("said-") && l.knows(key))?;
    Some(Said { key, undo: value("undo").and_then(|id| id.parse().ok()) })
}

/// The page of an error: no house, no name, nothing but the language.
#[derive(Template)]
#[template(path = "oops.html")]
pub(crate) struct OopsPage {
    pub l: Speech,
    pub assets: &'static Assets,
    pub stem: &'static str,
}

impl OopsPage {
    fn key(&self, part: &str) -> String {
        format!("{}-{part}", self.stem)
    }
}
