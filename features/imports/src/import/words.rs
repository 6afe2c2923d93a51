//! What a message about a file quotes.

use crate::file::FileProblem;
use starling_i18n::Args;

/// The values of the message a file's problem is told by.
pub fn words(problem: &FileProblem) -> Args<'static> {
    match problem {
        FileProblem::TooBig { max } => Args::new().with("mb", max >> 20),
        FileProblem::TooManyColumns { found, max } => Args::new().with("found", *found).with("max", *max),
        FileProblem::Empty
        | FileProblem::OnlyHeader
        | FileProblem::WrongType { .. }
        | FileProblem::Binary
        | FileProblem::NoHeader
        | FileProblem::OneColumn
        | FileProblem::BrokenHeader
        | FileProblem::Unreadable => Args::new(),
    }
}
