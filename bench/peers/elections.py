"""pyrankvote: counts of a .blt file, with ballots already made of it."""

import shlex

import pyrankvote
from pyrankvote import Ballot, Candidate
from timing import main, timed


def read(file):
    """Candidates, ballots one by one, seats."""
    with open(file, encoding="utf-8") as text:
        lines = text.read().splitlines()
    count, seats = map(int, lines[0].split())
    end = lines.index("0")
    names = [shlex.split(line)[0] if line.startswith('"') else line for line in lines[end + 1 : end + 1 + count]]
    candidates = [Candidate(name) for name in names]
    ballots = []
    for line in lines[1:end]:
        weight, *ranks = map(int, line.split())
        ballot = Ballot([candidates[rank - 1] for rank in ranks if rank])
        ballots.extend([ballot] * weight)
    return candidates, ballots, seats


def told(result):
    return ", ".join(sorted(winner.name for winner in result.get_winners()))


def stv(repetitions, file):
    candidates, ballots, seats = read(file)
    count = lambda: pyrankvote.single_transferable_vote(candidates, ballots, seats)
    seconds, result = timed(repetitions, count)
    return seconds, told(result)


def irv(repetitions, file):
    candidates, ballots, _ = read(file)
    seconds, result = timed(repetitions, lambda: pyrankvote.instant_runoff_voting(candidates, ballots))
    return seconds, told(result)


def read_and_irv(repetitions, file):
    def both():
        candidates, ballots, _ = read(file)
        return told(pyrankvote.instant_runoff_voting(candidates, ballots))

    return timed(repetitions, both)


main({"pyrankvote-stv": stv, "pyrankvote-irv": irv, "pyrankvote-read-irv": read_and_irv})
