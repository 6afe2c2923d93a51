//! A page as a person meets it: words, links and forms.

use axum::http::{HeaderMap, StatusCode, header};
use scraper::{ElementRef, Html, Selector};

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path and query it was asked for at.
    pub at: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: Vec<u8>,
}

impl Page {
    /// The body as text.
    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header, or empty.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// Where a redirect leads, or empty.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// What can be read on the page, blanks run together, without the isolates around values.
    pub fn text(&self) -> String {
        text_of(Html::parse_document(&self.html()).root_element())
    }

    /// The words of the one `h1`.
    pub fn title(&self) -> String {
        Html::parse_document(&self.html()).select(&css("h1")).next().map_or_else(String::new, text_of)
    }

    /// Every link: its words and where it leads.
    pub fn links(&self) -> Vec<(String, String)> {
        let document = Html::parse_document(&self.html());
        let link = |link: ElementRef<'_>| (text_of(link), link.attr("href").unwrap_or("").to_owned());
        document.select(&css("a[href]")).map(link).collect()
    }

    /// The form with this button, or whose action ends so.
    ///
    /// # Panics
    /// When there is none, with the forms there are.
    pub fn form(&self, wanted: &str) -> Form {
        let forms = self.forms();
        let by_button = forms.iter().position(|form| form.buttons.iter().any(|button| button.words == wanted));
        let by_action = || forms.iter().position(|form| form.action.ends_with(wanted));
        let Some(at) = by_button.or_else(by_action) else {
            let known: Vec<_> = forms
                .iter()
                .map(|form| (&form.action, form.buttons.iter().map(|button| &button.words).collect::<Vec<_>>()))
                .collect();
            panic!("no form {wanted:?} at {} ({}): {known:?}", self.at, self.status);
        };
        let mut form = forms.into_iter().nth(at).expect("its position was found a line above");
        form.press(wanted);
        form
    }

    /// Every form of the page.
    pub fn forms(&self) -> Vec<Form> {
        let document = Html::parse_document(&self.html());
        let controls: Vec<ElementRef<'_>> = document.select(&css("input, select, textarea, button")).collect();
        document.select(&css("form")).map(|form| Form::read(form, &controls, &document, &self.at)).collect()
    }
}

/// A form, as a browser would send it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// Whether it is sent as a POST.
    pub is_post: bool,
    /// Whether it carries files.
    pub has_files: bool,
    fields: Vec<Field>,
    buttons: Vec<Button>,
    pressed: Option<usize>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    label: String,
    value: String,
    kind: Kind,
    sent: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Line,
    Box,
    Radio,
    Choice,
    File,
}

#[derive(Clone, Debug)]
struct Button {
    words: String,
    name: String,
    value: String,
    action: String,
}

impl Form {
    fn read(form: ElementRef<'_>, controls: &[ElementRef<'_>], document: &Html, at: &str) -> Form {
        let mut read = Form {
            action: match form.attr("action").unwrap_or("") {
                "" => at.to_owned(),
                action => action.to_owned(),
            },
            is_post: form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
            has_files: form.attr("enctype") == Some("multipart/form-data"),
            ..Form::default()
        };
        for control in controls.iter().filter(|control| belongs(**control, form)) {
            let attr = |name: &str| control.attr(name).unwrap_or("").to_owned();
            let kind = match (control.value().name(), control.attr("type").unwrap_or("text")) {
                ("button", "button" | "reset") | ("input", "button" | "reset") => continue,
                ("button", _) | ("input", "submit" | "image") => {
                    let words = if control.value().name() == "input" { attr("value") } else { text_of(*control) };
                    let (name, value, action) = (attr("name"), attr("value"), attr("formaction"));
                    read.buttons.push(Button { words, name, value, action });
                    continue;
                }
                (_, "checkbox") => Kind::Box,
                (_, "radio") => Kind::Radio,
                (_, "file") => Kind::File,
                ("select", _) => Kind::Choice,
                _ => Kind::Line,
            };
            if control.attr("disabled").is_some() || attr("name").is_empty() {
                continue;
            }
            let value = match control.value().name() {
                "textarea" => control.text().collect::<String>().trim_start_matches('\n').to_owned(),
                "select" => chosen(*control),
                _ if matches!(kind, Kind::Box | Kind::Radio) && control.attr("value").is_none() => "on".to_owned(),
                _ => attr("value"),
            };
            let sent = !matches!(kind, Kind::Box | Kind::Radio) || control.attr("checked").is_some();
            read.fields.push(Field { name: attr("name"), label: label_of(*control, document), value, kind, sent });
        }
        read
    }

    fn press(&mut self, wanted: &str) {
        self.pressed = self.buttons.iter().position(|button| button.words == wanted);
        if self.pressed.is_none() && self.buttons.len() == 1 {
            self.pressed = Some(0);
        }
        if let Some(action) = self.pressed.map(|at| &self.buttons[at].action).filter(|action| !action.is_empty()) {
            self.action.clone_from(action);
        }
    }

    /// Fills fields in, each named by its label or its name. A box or a choice is set by its value; an empty value
    /// takes every tick of that name away. Lines of one name are filled one after the other.
    ///
    /// # Panics
    /// When there is no such field, with those there are.
    pub fn fill(&mut self, values: &[(&str, &str)]) {
        let mut used = Vec::new();
        for (wanted, value) in values {
            let named: Vec<usize> = (0..self.fields.len())
                .filter(|at| self.fields[*at].name == *wanted || self.fields[*at].label == *wanted)
                .collect();
            let fits = |at: &&usize| match self.fields[**at].kind {
                Kind::Box | Kind::Radio => self.fields[**at].value == *value || self.fields[**at].label == *wanted,
                Kind::Line | Kind::Choice | Kind::File => !used.contains(*at),
            };
            let Some(at) = named.iter().find(fits).copied().or(named.first().copied()) else {
                let known: Vec<_> = self.fields.iter().map(|field| (&field.name, &field.label)).collect();
                panic!("the form {} has no field {wanted:?}: {known:?}", self.action);
            };
            used.push(at);
            let name = self.fields[at].name.clone();
            match self.fields[at].kind {
                Kind::Box | Kind::Radio if value.is_empty() => {
                    self.fields.iter_mut().filter(|field| field.name == name).for_each(|field| field.sent = false);
                }
                Kind::Box => self.fields[at].sent = true,
                Kind::Radio => {
                    self.fields.iter_mut().filter(|field| field.name == name).for_each(|field| field.sent = false);
                    self.fields[at].sent = true;
                }
                Kind::Line | Kind::Choice | Kind::File => (*value).clone_into(&mut self.fields[at].value),
            }
        }
    }

    /// Presses the first button: what Enter does.
    pub fn press_first(&mut self) {
        let first = self.buttons.first().map(|button| button.action.clone());
        self.pressed = first.is_some().then_some(0);
        if let Some(action) = first.filter(|action| !action.is_empty()) {
            self.action = action;
        }
    }

    /// Ticks the first box of every name of which none is ticked.
    pub fn tick_something(&mut self) {
        for at in 0..self.fields.len() {
            let (name, kind) = (self.fields[at].name.clone(), self.fields[at].kind);
            let sent = self.fields.iter().any(|field| field.name == name && field.sent);
            if matches!(kind, Kind::Box | Kind::Radio) && !sent {
                self.fields[at].sent = true;
            }
        }
    }

    /// Gives fields that are sent another name.
    pub fn rename(&mut self, mut rename: impl FnMut(&str) -> Option<String>) {
        for field in self.fields.iter_mut().filter(|field| field.sent) {
            if let Some(name) = rename(&field.name) {
                field.name = name;
            }
        }
    }

    /// Gives every field that is sent another value, by name, value and whether a line may be typed there.
    pub fn change(&mut self, mut change: impl FnMut(&str, &str, bool) -> Option<String>) {
        for field in self.fields.iter_mut().filter(|field| field.sent) {
            let is_line = matches!(field.kind, Kind::Line | Kind::File);
            if let Some(value) = change(&field.name, &field.value, is_line) {
                field.value = value;
            }
        }
        if let Some(button) = self.pressed.and_then(|at| self.buttons.get_mut(at))
            && let Some(value) = change(&button.name, &button.value, false)
        {
            button.value = value;
        }
    }

    /// What is sent, in order, the pressed button last.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let fields = self.fields.iter().filter(|field| field.sent);
        let mut pairs: Vec<_> = fields.map(|field| (field.name.clone(), field.value.clone())).collect();
        if let Some(button) = self.pressed.map(|at| &self.buttons[at]).filter(|button| !button.name.is_empty()) {
            pairs.push((button.name.clone(), button.value.clone()));
        }
        pairs
    }

    /// Whether the field of this name carries a file.
    pub fn is_file(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name && field.kind == Kind::File)
    }
}

fn belongs(control: ElementRef<'_>, form: ElementRef<'_>) -> bool {
    match (control.attr("form"), form.attr("id")) {
        (Some(named), id) => Some(named) == id,
        (None, _) => control.ancestors().any(|ancestor| ancestor.id() == form.id()),
    }
}

fn chosen(select: ElementRef<'_>) -> String {
    let value = |option: ElementRef<'_>| option.attr("value").map_or_else(|| text_of(option), str::to_owned);
    let selected = select.select(&css("option[selected]")).next();
    selected.or_else(|| select.select(&css("option")).next()).map_or_else(String::new, value)
}

/// The words of the label that names the control or stands around it.
fn label_of(control: ElementRef<'_>, document: &Html) -> String {
    let around = || {
        let labels = control.ancestors().filter_map(ElementRef::wrap);
        labels.into_iter().find(|element| element.value().name() == "label").map(text_of)
    };
    let named = || {
        let id = control.attr("id")?;
        document.select(&css("label[for]")).find(|label| label.attr("for") == Some(id)).map(text_of)
    };
    named().or_else(around).unwrap_or_default()
}

fn text_of(element: ElementRef<'_>) -> String {
    let all: String = element.text().collect::<Vec<_>>().join(" ");
    let plain: String = all.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("the selectors stand in this file")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Page {
        Page {
            at: "/here?a=1".to_owned(),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.as_bytes().to_vec(),
        }
    }

    #[test]
    fn forms_are_sent_as_a_browser_sends_them() {
        let page = page(
            r#"<h1>A b</h1><form method="post"><input type="hidden" name="_request" value="r">
            <label>Name <input name="name" value="old"></label><label for="w">Words</label><textarea id="w" name="words">
two
lines</textarea><input type="checkbox" name="role" value="a" checked><input type="checkbox" name="role" value="b">
            <input name="phone"><input name="phone"><select name="lang"><option value="en">E</option><option value="es" selected>S</option></select>
            <input name="off" disabled><button>Save</button><button name="do" value="more">Save and more</button></form>
            <form action="/other"><input name="q"><button>Search</button></form>"#,
        );
        let mut form = page.form("Save and more");
        form.fill(&[("Name", "new"), ("role", "b"), ("phone", "1"), ("phone", "2"), ("lang", "en")]);
        let pairs = form.pairs();
        let expected = [
            ("_request", "r"),
            ("name", "new"),
            ("words", "two\nlines"),
            ("role", "a"),
            ("role", "b"),
            ("phone", "1"),
            ("phone", "2"),
            ("lang", "en"),
            ("do", "more"),
        ];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!((form.action.as_str(), form.is_post), ("/here?a=1", true));
        assert_eq!((page.form("Search").is_post, page.form("/other").action.as_str()), (false, "/other"));
    }
}
