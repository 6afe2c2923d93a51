//! A picture as JSON. The names are documented in `docs/engines/opinions.md` and stay.

use super::{Mode, Told};
use serde_json::{Value, json};
use starling_opinions::evidence::{Agreed, Representative, Side};
use starling_opinions::{Clarity, Group, Moderation, Statement, Tally, routing};

pub(super) fn json(told: &Told<'_>) -> Value {
    let picture = told.picture;
    let grouping = &picture.grouping;
    let id = |column: usize| told.votes.statements()[column];
    let ids = |list: &[Agreed]| list.iter().map(|agreed| id(agreed.column)).collect::<Vec<u64>>();
    let evidence = |list: &[Agreed]| {
        let one = |agreed: &Agreed| {
            json!({
                "statement": id(agreed.column), "success": agreed.success, "trials": agreed.trials,
                "p_success": agreed.p_success, "p_test": agreed.p_test,
            })
        };
        list.iter().map(one).collect::<Vec<Value>>()
    };
    let priorities: Vec<f64> = picture.statements.iter().map(|statement| statement.priority).collect();
    let chances = routing::chances(&priorities, |column| picture.statements[column].moderation != Moderation::Out);
    let problem = |(path, problem): &(std::path::PathBuf, starling_opinions::read::Problem)| {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
        json!({ "file": file, "line": problem.line, "reason": problem.reason.to_string() })
    };
    json!({
        "mode": if told.mode == Mode::Polis { "polis" } else { "starling" },
        "seed": (told.mode == Mode::Starling).then_some(told.seed),
        "votes": told.votes.len(),
        "in_conversation": picture.participants.iter().filter(|one| one.in_conversation).count(),
        "k": picture.groups.len(),
        "silhouette": grouping.silhouette,
        "unclear": grouping.clarity != Clarity::Clear,
        "too_few": match grouping.clarity {
            Clarity::TooFew { have, need } => json!({ "have": have, "need": need }),
            Clarity::Clear | Clarity::Unclear => Value::Null,
        },
        "silhouettes": grouping.choices.iter().map(|choice| json!({
            "k": choice.k, "silhouette": choice.silhouette, "sizes": choice.sizes, "steps": choice.steps,
            "admitted": choice.admitted,
        })).collect::<Vec<Value>>(),
        "silhouettes_over": grouping.measured,
        "groups": picture.groups.iter().map(|group| of_group(group, &picture.statements)).collect::<Vec<Value>>(),
        "participants": picture.participants.iter().map(|one| json!({
            "id": one.id, "x": one.place[0], "y": one.place[1], "group": one.group, "votes": one.votes,
            "in_conversation": one.in_conversation,
        })).collect::<Vec<Value>>(),
        "consensus": {
            "agree": ids(&picture.consensus.agree), "disagree": ids(&picture.consensus.disagree),
            "evidence": {
                "agree": evidence(&picture.consensus.agree), "disagree": evidence(&picture.consensus.disagree),
            },
        },
        "group_informed_consensus": common_ground(told).into_iter().map(|statement| json!({
            "statement": statement.id, "value": statement.group_informed, "least": statement.least_agreement,
            "refusal": statement.group_informed_refusal,
        })).collect::<Vec<Value>>(),
        "representative": picture.groups.iter().map(|group| {
            group.representative.iter().map(|one| representative(one, id(one.column))).collect()
        }).collect::<Vec<Vec<Value>>>(),
        "statements": picture.statements.iter().enumerate().map(|(column, statement)| json!({
            "id": statement.id, "text": told.texts.get(&statement.id), "moderation": moderation(statement.moderation),
            "votes": tally(statement.everybody), "mean": picture.axes.centre[column],
            "component": picture.axes.components[column], "x": statement.place[0], "y": statement.place[1],
            "extremity": statement.extremity, "priority": statement.priority, "chance": chances[column],
        })).collect::<Vec<Value>>(),
        "axes": {
            "singular_values": picture.axes.singular_values, "explained": picture.axes.explained,
            "passes": picture.axes.passes, "residual": picture.axes.residual,
        },
        "problems": told.problems.iter().map(problem).collect::<Vec<Value>>(),
    })
}

/// Statements by how much all groups share them, most first. In our way those that take part; in Polis' all.
pub(super) fn common_ground<'a>(told: &Told<'a>) -> Vec<&'a Statement> {
    let shown = |statement: &&Statement| told.mode == Mode::Polis || statement.moderation == Moderation::In;
    let mut list: Vec<&Statement> = told.picture.statements.iter().filter(shown).collect();
    list.sort_by(|a, b| b.group_informed.total_cmp(&a.group_informed));
    list
}

fn of_group(group: &Group, statements: &[Statement]) -> Value {
    let votes = statements.iter().zip(&group.tallies).map(|(statement, &of)| {
        let mut votes = tally(of);
        votes["statement"] = json!(statement.id);
        votes
    });
    json!({
        "id": group.id, "size": group.size, "x": group.centre[0], "y": group.centre[1],
        "statements": votes.collect::<Vec<Value>>(),
    })
}

fn representative(one: &Representative, id: u64) -> Value {
    json!({
        "statement": id,
        "repful_for": match one.repful_for { Side::Agree => "agree", Side::Disagree => "disagree" },
        "best_agree": one.best_agree,
        "success": one.success, "trials": one.trials,
        "p_success": one.p_success, "p_test": one.p_test,
        "repness": one.repness, "repness_test": one.repness_test,
        "group": tally(one.group), "others": tally(one.others),
    })
}

fn tally(tally: Tally) -> Value {
    json!({ "agree": tally.agree, "disagree": tally.disagree, "pass": tally.pass, "seen": tally.seen() })
}

pub(super) fn moderation(moderation: Moderation) -> &'static str {
    match moderation {
        Moderation::In => "in",
        Moderation::Out => "out",
        Moderation::Meta => "meta",
    }
}
