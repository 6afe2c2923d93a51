//! One request for every route and case. Forms are taken from the pages that hold them, as a browser would send them.

use super::cast::Stage;
use super::things::{Case, MISSING, Thing, Things, parts};
use axum::http::Method;
use starling_kernel::{Id, Policy};
use starling_server::wiring;
use starling_testkit::{Client, Form, Page, Town};
use std::collections::BTreeMap;

/// A list to bring in.
const LIST: &str = "Name,Email\r\nNoor Example,noor@people.example.org\r\n";

/// Queries beyond the plain page, each of a page in the registry.
const QUERIES: [&str; 24] = [
    "/o/{slug}/people?list={list}",
    "/o/{slug}/people?after={person}",
    "/o/{slug}/people?before={person}",
    "/o/{slug}/people?q=a",
    "/o/{slug}/people?q=5550",
    // What only the people of a twin have.
    "/o/{slug}/people?q=twinword",
    "/o/{slug}/people?lang=tw",
    "/o/{slug}/people?place=Twinside",
    "/o/{slug}/people?filter=field%3A%22Best+time+zqmaple0fieldname000006aqz%22+%3E%3D+zz",
    "/o/{slug}/people?tag=Door+team+zqmaple0tag000003aqz",
    "/o/{slug}/people?consent=post.yes",
    "/o/{slug}/people?has=phone&consent=text.yes&added=3000",
    "/o/{slug}/people?has=noway&state=left",
    "/o/{slug}/people?filter=not+tag%3AX+and+not+place%3AX+and+not+field%3AX+%3D+1+and+not+text%3AX",
    "/o/{slug}/people/new?name=Nobody",
    "/o/{slug}/people/print?q=a",
    "/o/{slug}/people/print?sheet=door",
    "/o/{slug}/people/{id}?note={note}",
    "/o/{slug}/one-on-ones/new?with={person}",
    "/o/{slug}/one-on-ones/new?q=a",
    "/o/{slug}/changes?before={set}",
    "/o/{slug}/imports?before={import}",
    "/o/{slug}/imports/{id}/outcomes?after=1",
    "/o/{slug}/organizations?stream=grassroots&issue=Fair+rents&language=en",
];

/// The registry's routes, and the queries of some of them.
pub fn routes() -> Vec<Asked> {
    let registry = wiring::routes(false).into_iter();
    let mut routes: Vec<Asked> =
        registry.map(|route| Asked { method: route.method, pattern: route.path, policy: route.policy }).collect();
    for pattern in QUERIES {
        let path = pattern.split('?').next().unwrap_or(pattern);
        let page = routes.iter().find(|asked| asked.method == Method::GET && asked.pattern == path);
        let policy = page.unwrap_or_else(|| panic!("{pattern} is no page of the registry")).policy;
        routes.push(Asked { method: Method::GET, pattern, policy });
    }
    routes
}

/// A route, as the registry has it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The method.
    pub method: Method,
    /// The path with its `{parts}`, and for some a query.
    pub pattern: &'static str,
    /// The policy that guards it.
    pub policy: Policy,
}

impl Asked {
    /// As the golden file names it.
    pub fn name(&self) -> String {
        format!("{} {} {:?}", self.method, self.pattern, self.policy)
    }

    fn is_in_house(&self) -> bool {
        self.pattern.starts_with("/o/{slug}")
    }

    /// Parts of its path that the matrix has no word for.
    pub fn unknown(&self) -> Vec<String> {
        parts(self.pattern).into_iter().filter(|(_, thing)| thing.is_none()).map(|(name, _)| name).collect()
    }

    /// The cases there are of it.
    pub fn cases(&self, form: Option<&Form>) -> Vec<Case> {
        let things: Vec<Thing> = parts(self.pattern).into_iter().filter_map(|(_, thing)| thing).collect();
        let has = |thing| things.contains(&thing);
        let names_id = |name: &str| name.rsplit_once('.').is_some_and(|(_, id)| id.parse::<Id>().is_ok());
        let has_ids =
            form.is_some_and(|form| form.pairs().iter().any(|(name, value)| is_id(name, value) || names_id(name)));
        Case::ALL
            .into_iter()
            .filter(|case| match case {
                // Whoever holds a link holds it: a foreign one is as good as an own one.
                Case::Foreign if has(Thing::Token) => false,
                Case::Own => true,
                Case::Held => {
                    [Thing::Person, Thing::Organization, Thing::Import].into_iter().any(has) && self.is_in_house()
                }
                Case::Private => [Thing::Note, Thing::Meeting, Thing::Promise].into_iter().any(has),
                Case::Shared => has(Thing::Person),
                Case::Gone => {
                    [Thing::Person, Thing::Invitation, Thing::Organization, Thing::Import].into_iter().any(has)
                }
                Case::Foreign | Case::Missing => !things.is_empty(),
                Case::Mixed => things.len() > 1,
                Case::Lost => false,
                Case::Elsewhere => self.is_in_house(),
                Case::Slip | Case::Slop => has_ids && self.method == Method::POST,
            })
            .collect()
    }

    /// The path in a case; `None` where nothing stands for a part of it.
    pub fn path(&self, stage: &Stage, things: &Things, case: Case) -> Option<String> {
        let slug = if case == Case::Elsewhere { stage.other } else { stage.house };
        let mut path = self.pattern.replace("{slug}", slug);
        let parts = parts(self.pattern);
        let has_note = parts.iter().any(|(_, thing)| *thing == Some(Thing::Note));
        let speaks = self.pattern.contains("/delegates/");
        for (at, (name, thing)) in parts.iter().enumerate() {
            let is_last = at + 1 == parts.len();
            let thing = (*thing)?;
            let case = match case {
                Case::Mixed | Case::Lost if !is_last => Case::Own,
                // The house's own note is about a person who is held.
                Case::Own | Case::Slip | Case::Slop | Case::Private | Case::Gone if has_note && !is_last => Case::Held,
                // The one who speaks for the coalition's own member is held too.
                Case::Own | Case::Slip | Case::Slop if speaks && is_last => Case::Held,
                case => case,
            };
            let id = things.get(thing, case).or_else(|| match case {
                Case::Held | Case::Private => things.get(thing, Case::Own),
                _ => None,
            })?;
            path = path.replace(&format!("{{{name}}}"), id);
        }
        Some(path)
    }
}

/// Whether a form's value is an id that says what is meant, and not the request's own.
fn is_id(name: &str, value: &str) -> bool {
    name != "_request" && value.parse::<Id>().is_ok()
}

/// The forms of a stage's pages, by the route they go to.
pub struct Forms {
    by_route: BTreeMap<&'static str, Form>,
}

impl Forms {
    /// Opens every page as those who keep the house, and takes the forms.
    pub async fn of(town: &Town, stage: &Stage, routes: &[Asked], things: &Things) -> Forms {
        let mut forms = Forms { by_route: BTreeMap::new() };
        let mut keepers = vec![town.anyone()];
        for key in stage.keepers {
            keepers.push(town.as_person(key).await);
        }
        for client in &mut keepers {
            for asked in routes.iter().filter(|asked| asked.method == Method::GET) {
                for case in [Case::Own, Case::Held, Case::Private, Case::Gone] {
                    if let Some(path) = asked.path(stage, things, case) {
                        let page = client.get(&path).await;
                        forms.take(&page, routes);
                    }
                }
            }
        }
        forms
    }

    fn take(&mut self, page: &Page, routes: &[Asked]) {
        for mut form in page.forms().into_iter().filter(|form| form.is_post) {
            form.press_first();
            let path = form.action.split('?').next().unwrap_or("").to_owned();
            let posts = routes.iter().filter(|asked| asked.method == Method::POST);
            // The most particular pattern wins, as in the router.
            let fits = posts.filter(|asked| matches(asked.pattern, &path));
            if let Some(asked) = fits.min_by_key(|asked| asked.pattern.matches('{').count()) {
                self.by_route.entry(asked.pattern).or_insert(form);
            }
        }
    }

    /// The form that goes to a route.
    pub fn get(&self, pattern: &str) -> Option<&Form> {
        self.by_route.get(pattern)
    }

    /// The form as it is sent in a case.
    pub fn filled(&self, pattern: &str, things: &Things, case: Case, path: &str) -> Option<Form> {
        let mut form = self.by_route.get(pattern)?.clone();
        path.clone_into(&mut form.action);
        form.tick_something();
        form.rename(|name| {
            let (before, id) = name.rsplit_once('.').filter(|(_, id)| id.parse::<Id>().is_ok())?;
            match case {
                Case::Own | Case::Held | Case::Private | Case::Gone => None,
                Case::Missing | Case::Lost | Case::Slop => Some(format!("{before}.{MISSING}")),
                Case::Foreign | Case::Mixed | Case::Elsewhere | Case::Shared | Case::Slip => {
                    Some(format!("{before}.{}", things.counterpart(id)))
                }
            }
        });
        form.change(|name, value, is_line| {
            if name == "_request" {
                return Some(Id::new().to_string());
            }
            if is_id(name, value) {
                return match case {
                    Case::Own | Case::Held | Case::Private | Case::Gone => None,
                    Case::Missing | Case::Lost | Case::Slop => Some(MISSING.to_string()),
                    Case::Foreign | Case::Mixed | Case::Elsewhere | Case::Shared | Case::Slip => {
                        Some(things.counterpart(value).to_owned())
                    }
                };
            }
            (is_line && value.is_empty()).then(|| typed(name).to_owned())
        });
        Some(form)
    }
}

/// What someone types into an empty line.
fn typed(name: &str) -> &'static str {
    match name {
        "file" => LIST,
        name if name.contains("mail") => "typed@people.example.org",
        name if name.contains("phone") => "+1 729 555 0199",
        name if name.contains("code") => "123456",
        "day" | "due" => "2027-01-05",
        "clock" => "18:30",
        _ => "Typed",
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern
            .iter()
            .zip(&path)
            .all(|(pattern, path)| pattern.starts_with('{') && !path.is_empty() || pattern == path)
}

/// Asks.
pub async fn ask(client: &mut Client, asked: &Asked, path: &str, form: Option<&Form>) -> Page {
    let page = match form {
        Some(form) if asked.method == Method::POST => client.submit(form).await,
        _ if asked.method == Method::POST => client.post(path, &[]).await,
        _ => client.get(path).await,
    };
    // A letter that nobody waits for leaves now.
    tokio::task::yield_now().await;
    page
}
