//! Elections and group decisions: counts by exact arithmetic that explain every stage and every tie.
