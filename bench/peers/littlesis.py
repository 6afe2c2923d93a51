"""orjson: a LittleSis bulk file, unpacked, read whole."""

import orjson
from timing import main, timed


def slurp(repetitions, file):
    def read():
        with open(file, "rb") as text:
            return len(orjson.loads(text.read()))

    seconds, count = timed(repetitions, read)
    return seconds, f"{count} rows"


main({"orjson": slurp})
