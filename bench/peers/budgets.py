"""pabutools: reading a .pb file, and the Method of Equal Shares with cost utilities.

In its fastest exact shape: equal ballots grouped (`as_multiprofile`, counted with the reading), fractions by gmpy2. As floats it
is a fifth faster and no longer exact.
"""

import pabutools.fractions
from pabutools.election import Cost_Sat, parse_pabulib
from pabutools.rules import method_of_equal_shares
from timing import main, timed

pabutools.fractions.FRACTION = "gmpy2"


def load(file):
    instance, profile = parse_pabulib(file)
    return instance, profile.num_ballots(), profile.as_multiprofile()


def read(repetitions, file):
    seconds, (instance, ballots, _) = timed(repetitions, lambda: load(file))
    return seconds, f"{len(instance)} projects, {ballots} ballots"


def shares(increment):
    def work(repetitions, file):
        instance, _, profile = load(file)
        count = lambda: method_of_equal_shares(
            instance, profile, sat_class=Cost_Sat, voter_budget_increment=increment
        )
        seconds, selected = timed(repetitions, count)
        return seconds, f"{len(selected)} projects"

    return work


main({"pabutools-read": read, "pabutools-plain": shares(None), "pabutools-add1": shares(1)})
