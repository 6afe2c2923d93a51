"""red-dwarf: the Polis pipeline on a participants-votes.csv, the reading of the file not counted."""

import csv

from reddwarf.implementations.polis import run_pipeline
from timing import main, timed


def red_dwarf(repetitions, file):
    votes = []
    with open(file, newline="") as lines:
        for row in csv.DictReader(lines):
            participant = int(row["participant"])
            for statement, vote in row.items():
                if statement.isdigit() and vote:
                    votes.append({"participant_id": participant, "statement_id": int(statement), "vote": int(vote)})
    seconds, result = timed(repetitions, lambda: run_pipeline(votes=votes, random_state=1))
    sizes = sorted(result.participants_df["cluster_id"].dropna().value_counts().tolist())
    return seconds, f"{len(votes)} votes, groups {sizes}"


main({"red-dwarf": red_dwarf})
