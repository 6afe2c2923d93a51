"""red-dwarf: the Polis pipeline on a participants-votes.csv, the reading of the file not counted."""

import csv

from reddwarf.implementations.polis import run_pipeline
from reddwarf.utils.matrix import generate_raw_matrix
from timing import main, timed


def read(file):
    with open(file, newline="") as lines:
        return [
            {"participant_id": int(row["participant"]), "statement_id": int(statement), "vote": int(vote)}
            for row in csv.DictReader(lines)
            for statement, vote in row.items()
            if statement.isdigit() and vote
        ]


def from_votes(repetitions, file):
    votes = read(file)
    seconds, result = timed(repetitions, lambda: run_pipeline(votes=votes, random_state=1))
    sizes = sorted(result.participants_df["cluster_id"].dropna().value_counts().tolist())
    return seconds, f"{len(votes)} votes, groups of {', '.join(map(str, sizes))}"


def mathematics(repetitions, file):
    """The pipeline takes a list of votes only; the time to make its matrix of them is taken off."""
    votes = read(file)
    matrix, _ = timed(repetitions, lambda: generate_raw_matrix(votes=votes))
    whole, answer = from_votes(repetitions, file)
    return whole - matrix, answer


main({"red-dwarf": from_votes, "red-dwarf-mathematics": mathematics})
