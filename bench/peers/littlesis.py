"""orjson: a LittleSis bulk file unpacked and read whole."""

import gzip

import orjson
from timing import main, timed


def slurp(repetitions, file):
    def read():
        with gzip.open(file) as packed:
            return len(orjson.loads(packed.read()))

    seconds, count = timed(repetitions, read)
    return seconds, f"{count} rows"


main({"orjson": slurp})
