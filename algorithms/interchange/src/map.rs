//! What every format is read into and written from: nodes, ties, and what stands beside them on a drawing.

use std::sync::Arc;

use crate::date::When;

/// A network as one file holds it, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// The nodes. Their ids differ from each other.
    pub nodes: Vec<Node>,
    /// The ties, parallel ones kept: several rows between the same two are normal.
    pub ties: Vec<Tie>,
    /// Whether the file says of all its ties that they have a direction; nothing where it says so of none or of some.
    pub directed: Option<bool>,
    /// The map's title, empty where it has none.
    pub title: String,
    /// A sentence under the title, empty where there is none.
    pub subtitle: String,
    /// Free texts on the drawing, which belong to no node.
    pub captions: Vec<Caption>,
    /// The steps of the story told with the map.
    pub annotations: Vec<Annotation>,
    /// Switches of the drawing tool, by their own names.
    pub settings: Vec<(String, bool)>,
}

/// A person, an organization, or whatever a tie ends at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    /// What ties call it by. Unique in its map, never empty.
    pub id: String,
    /// What people call it; the id where the file gives no name.
    pub label: String,
    /// Its type in the file's own word: `Person`, `Org`, `firm`.
    pub kind: Option<String>,
    /// A sentence about it.
    pub description: Option<String>,
    /// Where more is said about it. As the file gives it: a page that links there checks the scheme itself.
    pub url: Option<String>,
    /// The address of its picture, as the file gives it.
    pub image: Option<String>,
    /// Place from the left, in the file's own unit. Finite.
    pub x: Option<f64>,
    /// Place from the top, in the file's own unit. Finite.
    pub y: Option<f64>,
    /// Size of its mark, where 1 is usual. Finite.
    pub scale: Option<f64>,
    /// Colour as `#rgb` or `#rrggbb`, or as the file gives it.
    pub color: Option<String>,
    /// Everything else the file says, name and value, in its order. Values are not empty.
    pub fields: Vec<(Arc<str>, String)>,
    /// The line it stands on, from 1; 0 where it stands on none.
    pub line: usize,
}

/// A tie between two nodes, which may be the same one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tie {
    /// The file's id of the tie. Not necessarily unique.
    pub id: Option<String>,
    /// The first end, as a position in [`Map::nodes`].
    pub from: usize,
    /// The second end, as a position in [`Map::nodes`].
    pub to: usize,
    /// Its type in the file's own word: `contract`, `Position`.
    pub kind: Option<String>,
    /// What is written on it, empty where nothing is.
    pub label: String,
    /// Strength or weight as given. Nothing means unknown, which is not weak. Finite.
    pub strength: Option<f64>,
    /// Which way it points.
    pub direction: Direction,
    /// When it began.
    pub since: Option<When>,
    /// When it ended.
    pub until: Option<When>,
    /// Whether it still holds: yes, no, or not known.
    pub current: Option<bool>,
    /// Money in whole units of the currency named in the field `currency`. Finite.
    pub amount: Option<f64>,
    /// Where it is proven, as the file gives it.
    pub source_url: Option<String>,
    /// Width of its line, where 1 is usual. Finite.
    pub scale: Option<f64>,
    /// The control point of its curve, from the middle between its ends. Finite.
    pub bend: Option<(f64, f64)>,
    /// Everything else the file says, name and value, in its order. Values are not empty.
    pub fields: Vec<(Arc<str>, String)>,
    /// The line it stands on, from 1; 0 where it stands on none.
    pub line: usize,
}

/// Which way a tie points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// From the first end to the second.
    Forth,
    /// From the second end to the first.
    Back,
    /// Both ways.
    Both,
    /// No way, or the file does not say.
    #[default]
    None,
}

/// A text on the drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Caption {
    /// Its id in the file.
    pub id: String,
    /// The text.
    pub text: String,
    /// Place from the left. Finite.
    pub x: f64,
    /// Place from the top. Finite.
    pub y: f64,
    /// Width of its box. Finite.
    pub width: Option<f64>,
    /// Height of its box. Finite.
    pub height: Option<f64>,
    /// Name of its font.
    pub font: Option<String>,
    /// Size of its letters, as the tool writes it.
    pub size: Option<String>,
    /// Weight of its letters, as the tool writes it.
    pub weight: Option<String>,
}

/// A step of the story told with a map: a text, and what is lit up while it is read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Annotation {
    /// Its id, empty where the file gives none.
    pub id: String,
    /// Its heading.
    pub header: String,
    /// Its text. HTML as somebody wrote it: a page that shows it cleans it first.
    pub text: String,
    /// Ids of the nodes it speaks of.
    pub nodes: Vec<String>,
    /// Ids of the ties it speaks of.
    pub ties: Vec<String>,
    /// Ids of the captions it speaks of.
    pub captions: Vec<String>,
}

impl Node {
    /// A node of that id, called by it.
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), label: id.to_owned(), ..Self::default() }
    }
}

impl Direction {
    /// The direction by the words of Kumu and Gephi: `directed`, `undirected`, `mutual`, in any case of letters.
    pub fn by_word(word: &str) -> Option<Self> {
        let is = |known: &str| word.eq_ignore_ascii_case(known);
        if is("directed") {
            Some(Self::Forth)
        } else if is("undirected") {
            Some(Self::None)
        } else if is("mutual") || is("both") {
            Some(Self::Both)
        } else if is("reverse") || is("reversed") {
            Some(Self::Back)
        } else {
            None
        }
    }

    /// The word [`Direction::by_word`] knows it by.
    pub fn word(self) -> &'static str {
        match self {
            Self::Forth => "directed",
            Self::Back => "reversed",
            Self::Both => "mutual",
            Self::None => "undirected",
        }
    }
}
