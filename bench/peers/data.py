"""Makes, once, what peers and engines both read and no repository should hold.

python data.py SHARED FOLDER: SHARED holds data/ and tools/; the files are made in FOLDER/tools (graph, bulk file) and FOLDER/elections.
What stands there already is left alone; what SHARED lacks is said and left out.
"""

import gzip
import os
import shutil
import string
import subprocess
import sys

GRAPH = ["400000", "1800000", "20240607"]
BULK_ROWS = "180000"


def main(shared, folder):
    tools = f"{folder}/tools"
    os.makedirs(tools, exist_ok=True)
    graph(shared, tools)
    bulk(shared, folder, tools)
    elections(shared, f"{folder}/elections")


def missing(path):
    if os.path.exists(path):
        return False
    print(f"not here: {path}; the rows that need it will be left out")
    return True


def graph(shared, tools):
    """The synthetic network of LittleSis' size, and the same ties with the strongest strength of each pair."""
    script = f"{shared}/tools/gen_graph.py"
    simple, weighted = f"{tools}/synth/simple.txt", f"{tools}/synth/weighted.txt"
    if not os.path.exists(f"{tools}/synth/small.txt"):
        if missing(script):
            return
        print("Making the network: 400,000 nodes, 1.8 million rows")
        subprocess.run([sys.executable, script, *GRAPH, f"{tools}/synth"], check=True)
    if os.path.exists(weighted):
        return
    print("Making its weighted twin")
    import numpy as np
    import pandas as pd

    rows = pd.read_csv(f"{tools}/synth/edges.tsv", sep="\t", header=None, names=["from", "to", "category", "strength"])
    low, high = np.minimum(rows["from"], rows["to"]), np.maximum(rows["from"], rows["to"])
    ties = rows["strength"].groupby([low, high]).max()
    with open(f"{weighted}.part", "w") as out:
        out.writelines(f"{a} {b} {strength:.4f}\n" for (a, b), strength in ties.items())
    with open(simple) as lines:
        assert sum(1 for _ in lines) == len(ties), "every pair of the simple graph has a strength"
    os.rename(f"{weighted}.part", weighted)


def bulk(shared, folder, tools):
    """A tenth of a LittleSis bulk file, unpacked. Its maker looks for the graph beside itself, so it is copied there."""
    unpacked = f"{tools}/bulk/relationships.json"
    if os.path.exists(unpacked):
        return
    script, names = f"{shared}/tools/gen_littlesis_bulk.py", "data/power/littlesis/orgs_2020_id_name.csv"
    if missing(script) or missing(f"{shared}/{names}") or missing(f"{tools}/synth/edges.tsv"):
        return
    print(f"Making a bulk file of {BULK_ROWS} relationships")
    os.makedirs(os.path.dirname(f"{folder}/{names}"), exist_ok=True)
    shutil.copy(f"{shared}/{names}", f"{folder}/{names}")
    shutil.copy(script, tools)
    subprocess.run([sys.executable, f"{tools}/gen_littlesis_bulk.py", BULK_ROWS], check=True, stdout=subprocess.DEVNULL)
    with gzip.open(f"{unpacked}.gz") as packed, open(f"{unpacked}.part", "wb") as out:
        shutil.copyfileobj(packed, out)
    os.rename(f"{unpacked}.part", unpacked)


def elections(shared, folder):
    """The ballot files as stv-rs wants them, a nickname for each candidate; and Minneapolis with a line for each ballot."""
    os.makedirs(folder, exist_ok=True)
    grouped, single = f"{shared}/data/elections/minneapolis_2017_mayor.csv", f"{folder}/minneapolis_2017_mayor.single.csv"
    if not os.path.exists(single) and not missing(grouped):
        with open(grouped, encoding="utf-8") as lines, open(single, "w", encoding="utf-8") as out:
            out.write(next(lines).partition(",")[2])
            for line in lines:
                count, _, ballot = line.partition(",")
                out.write(ballot * int(count))
    for name in ["edinburgh_2017_ward12", "minneapolis_2017_mayor"]:
        plain, nicked = f"{shared}/data/elections/{name}.blt", f"{folder}/{name}.nick.blt"
        if os.path.exists(nicked) or missing(plain):
            continue
        lines = open(plain, encoding="utf-8").read().splitlines()
        count = int(lines[0].split()[0])
        nick = [string.ascii_lowercase[i] for i in range(count)]
        ballots_end = lines.index("0")
        out = [lines[0], f"[nick {' '.join(nick)}]"]
        for line in lines[1:ballots_end]:
            weight, *ranks = line.split()
            out.append(" ".join([weight, *(nick[int(rank) - 1] for rank in ranks if rank != "0"), "0"]))
        quoted = [line if line.startswith('"') else f'"{line}"' for line in lines[ballots_end + 1 :] if line]
        with open(nicked, "w", encoding="utf-8") as file:
            file.write("\n".join([*out, "0", *quoted]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
