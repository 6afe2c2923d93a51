//! A picture for a person to read.

use super::json::common_ground;
use super::{Mode, Told};
use starling_opinions::evidence::Side;
use starling_opinions::{Clarity, Moderation, Statement};
use std::fmt::Write;

/// Statements shown as common ground.
const SHOWN: usize = 5;

pub(super) fn report(told: &Told<'_>) -> String {
    let mut text = String::new();
    write(told, &mut text).expect("a string takes what it is given");
    text
}

fn write(told: &Told<'_>, out: &mut String) -> std::fmt::Result {
    let picture = told.picture;
    let apart = picture.statements.iter().filter(|statement| statement.moderation != Moderation::In).count();
    let inside = picture.participants.iter().filter(|one| one.in_conversation).count();
    writeln!(
        out,
        "{}: {} participants, {} statements ({apart} of them not grouped by), {} votes",
        told.name,
        picture.participants.len(),
        picture.statements.len(),
        told.votes.len()
    )?;
    writeln!(out, "{inside} participants voted on enough statements to be grouped")?;
    match told.mode {
        Mode::Starling => writeln!(out, "groups found in Starling's way, seed {}", told.seed)?,
        Mode::Polis => writeln!(out, "groups found in Polis' way, from a cold start")?,
    }
    groups(told, out)?;
    for (number, group) in (1..).zip(&picture.groups).filter(|(_, group)| !group.representative.is_empty()) {
        writeln!(out, "\nGroup {number}, {} participants", group.size)?;
        for one in &group.representative {
            let (verb, others) = match one.repful_for {
                Side::Agree => ("agree", one.others.agree),
                Side::Disagree => ("disagree", one.others.disagree),
            };
            let share = format!("{} of {} {verb}", one.success, one.trials);
            let others = format!("others {others} of {}", one.others.seen());
            writeln!(out, "  {share:<24} {others:<20} {}", statement(told, one.column))?;
        }
    }
    let (mut shared, mut apart): (Vec<&Statement>, Vec<&Statement>) =
        common_ground(told).into_iter().partition(|one| one.least_agreement > 0.5);
    if shared.is_empty() {
        writeln!(out, "\nNothing that more than half of every group agree to; the nearest to it")?;
        std::mem::swap(&mut shared, &mut apart);
    } else {
        writeln!(out, "\nCommon ground: more than half of every group agree")?;
    }
    for one in shared.into_iter().filter(|one| one.everybody.seen() > 0).take(SHOWN) {
        let column = told.votes.statements().binary_search(&one.id).expect("it is one of them");
        let share = format!("{:.0} % or more", 100.0 * one.least_agreement);
        writeln!(out, "  {share:<24} {:<20} {}", format!("value {:.3}", one.group_informed), statement(told, column))?;
    }
    for (title, list) in [("agree", &picture.consensus.agree), ("disagree", &picture.consensus.disagree)] {
        if !list.is_empty() {
            writeln!(out, "\nMost of everybody {title}")?;
        }
        for one in list {
            writeln!(out, "  {:<45} {}", format!("{} of {}", one.success, one.trials), statement(told, one.column))?;
        }
    }
    Ok(())
}

fn groups(told: &Told<'_>, out: &mut String) -> std::fmt::Result {
    let grouping = &told.picture.grouping;
    match grouping.clarity {
        Clarity::Clear => writeln!(out, "\n{} groups, clearly apart", told.picture.groups.len())?,
        Clarity::Unclear => writeln!(out, "\n{} groups, not clearly apart", told.picture.groups.len())?,
        Clarity::TooFew { have, need } => writeln!(out, "\nno groups: {have} participants, it takes {need}")?,
    }
    for choice in &grouping.choices {
        let sizes: Vec<String> = choice.sizes.iter().map(usize::to_string).collect();
        let remark = match () {
            () if choice.sizes.len() == told.picture.groups.len() => "  (these)",
            () if !choice.admitted => "  (one too small)",
            () => "",
        };
        writeln!(
            out,
            "  {} groups  silhouette {:>6.3}  sizes {}{remark}",
            choice.k,
            choice.silhouette,
            sizes.join(" ")
        )?;
    }
    Ok(())
}

/// Its number and its text, on one line and not too long; what could steer a terminal is left out.
fn statement(told: &Told<'_>, column: usize) -> String {
    const LONGEST: usize = 100;
    let id = told.votes.statements()[column];
    let text = told.texts.get(&id).copied().unwrap_or_default();
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let line = words.join(" ");
    let mut short: String = line.chars().take(LONGEST).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    format!("#{id} {short}").trim_end().to_owned()
}
