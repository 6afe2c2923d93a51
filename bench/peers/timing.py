"""How a peer's work is timed and told: one line of JSON, as the Rust peers and our own works do."""

import json
import statistics
import sys
import time


def timed(repetitions, work):
    """The median seconds and the last answer."""
    times = []
    for _ in range(max(1, repetitions)):
        answer = None
        begun = time.perf_counter()
        answer = work()
        times.append(time.perf_counter() - begun)
    return statistics.median_low(times), answer


def main(works):
    """`SCRIPT WORK REPETITIONS FILE`: each of `works` takes repetitions and file, and gives seconds and an answer."""
    if len(sys.argv) != 4 or sys.argv[1] not in works:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(works)} REPETITIONS FILE")
    work, repetitions, file = sys.argv[1:]
    seconds, answer = works[work](int(repetitions), file)
    print(json.dumps({"work": work, "seconds": seconds, "rss_kb": peak(), "answer": answer}))


def peak():
    """The most memory the process ever had, in KB, the interpreter and its modules included."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
