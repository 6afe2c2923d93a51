"""NetworKit, igraph and SciPy on an edge list, `from to` or `from to strength` a line, taken as undirected.

Each library reads the file in its own fastest way and uses as many threads as it can. A
library is imported only where it is used, so that no peer carries another's memory.
"""

import math
import random

import numpy as np
from timing import main, timed

SEEDS = list(range(10))
SOURCES = 256


def rows(file, columns=(0, 1)):
    """Columns of the file as arrays."""
    import pandas as pd

    kinds = {0: np.int32, 1: np.int32, 2: np.float64}
    frame = pd.read_csv(file, sep=" ", header=None, usecols=list(columns), dtype={c: kinds[c] for c in columns})
    return [frame[column].to_numpy() for column in columns]


# NetworKit


def nk_read(file):
    import networkit as nk

    return nk.readGraph(file, nk.Format.EdgeList, separator=" ", firstNode=0, continuous=True)


def nk_load(repetitions, file):
    seconds, graph = timed(repetitions, lambda: nk_read(file))
    return seconds, f"{graph.numberOfEdges()} edges"


def nk_run(make, answer):
    """A work of NetworKit: an algorithm made from the graph, run, and asked for its answer."""

    def work(repetitions, file):
        import networkit as nk

        graph = nk_read(file)

        def run():
            algorithm = make(nk, graph)
            algorithm.run()
            return algorithm

        seconds, algorithm = timed(repetitions, run)
        return seconds, answer(nk, graph, algorithm)

    return work


def nk_pagerank(nk, graph):
    algorithm = nk.centrality.PageRank(graph, damp=0.85, tol=1e-8)
    algorithm.norm = nk.centrality.Norm.L1_NORM
    return algorithm


def nk_leiden(nk, graph):
    nk.setSeed(1, True)
    return nk.community.ParallelLeiden(graph, randomize=False)


def nk_quality(nk, graph, algorithm):
    return f"Q {nk.community.Modularity().getQuality(algorithm.getPartition(), graph):.4f}"


def nk_betweenness(samples, whole):
    """Brandes' from so many sources, scaled: its time is proportional to them."""

    def work(repetitions, file):
        import networkit as nk

        graph = nk_read(file)
        nk.setSeed(1, True)
        algorithm = nk.centrality.EstimateBetweenness(graph, samples, normalized=False, parallel=True)
        seconds, _ = timed(repetitions, algorithm.run)
        sources = whole or graph.numberOfNodes()
        return seconds * sources / samples, f"scaled from {samples} of {sources} sources"

    return work


# igraph


def ig_read(file):
    import igraph as ig

    return ig.Graph.Read_Edgelist(file, directed=False)


def ig_load(repetitions, file):
    seconds, graph = timed(repetitions, lambda: ig_read(file))
    return seconds, f"{graph.ecount()} edges"


def ig_run(call, answer):
    """A work of igraph: a call on the graph, and what it answers."""

    def work(repetitions, file):
        graph = ig_read(file)
        seconds, found = timed(repetitions, lambda: call(graph))
        return seconds, answer(graph, found)

    return work


def ig_leiden(graph):
    import igraph as ig

    random.seed(1)
    ig.set_random_number_generator(random)
    return graph.community_leiden(objective_function="modularity", n_iterations=2)


def ig_betweenness(samples, whole):
    def work(repetitions, file):
        graph = ig_read(file)
        sources = random.Random(1).sample(range(graph.vcount()), samples)
        seconds, _ = timed(repetitions, lambda: graph.betweenness(sources=sources))
        of = whole or graph.vcount()
        return seconds * of / samples, f"scaled from {samples} of {of} sources"

    return work


# SciPy


def sp_matrix(file, weighted=False):
    """Symmetric rows; the strengths of a weighted file become costs −ln strength."""
    import scipy.sparse as sp

    if weighted:
        low, high, strength = rows(file, (0, 1, 2))
        values = -np.log(strength)
    else:
        low, high = rows(file)
        values = np.ones(len(low))
    nodes = int(high.max()) + 1
    half = sp.coo_matrix((values, (low, high)), shape=(nodes, nodes))
    return (half + half.T).tocsr()


def mean_cost(costs):
    reached = costs[(costs < 1e30) & np.isfinite(costs)]
    return f"{len(reached)} reached, mean cost {reached.mean():.4f}"


def sp_load(repetitions, file):
    seconds, matrix = timed(repetitions, lambda: sp_matrix(file))
    return seconds, f"{matrix.nnz // 2} edges"


def sp_pagerank(restart):
    """Power iteration until the scores change by less than 1e-8 in sum, what stands alone giving its mass to all (or to the seeds)."""

    def work(repetitions, file):
        matrix = sp_matrix(file)
        nodes = matrix.shape[0]
        degree = np.diff(matrix.indptr).astype(float)
        start = np.zeros(nodes)
        start[restart if restart is not None else slice(None)] = 1
        start /= start.sum()
        share = np.divide(1.0, degree, out=np.zeros(nodes), where=degree > 0)
        lonely = degree == 0

        def run():
            scores = start.copy()
            for rounds in range(1, 1000):
                fresh = 0.85 * (matrix @ (scores * share) + scores[lonely].sum() * start) + 0.15 * start
                change = np.abs(fresh - scores).sum()
                scores = fresh
                if change < 1e-8:
                    return rounds, scores
            raise RuntimeError("no convergence")

        seconds, (rounds, scores) = timed(repetitions, run)
        return seconds, f"{rounds} rounds, mass {scores.sum():.4f}, highest {scores.argmax()}"

    return work


def sp_graph(call, answer):
    def work(repetitions, file):
        import scipy.sparse.csgraph as csgraph

        matrix = sp_matrix(file)
        seconds, found = timed(repetitions, lambda: call(csgraph, matrix))
        return seconds, answer(found)

    return work


def sp_paths(repetitions, file):
    import scipy.sparse.csgraph as csgraph

    matrix = sp_matrix(file, weighted=True)
    seconds, costs = timed(repetitions, lambda: csgraph.dijkstra(matrix, indices=0))
    return seconds, mean_cost(costs)


def told(what):
    return lambda _, found: f"{len(found)} {what}"


main(
    {
        "networkit-load": nk_load,
        "networkit-pagerank": nk_run(nk_pagerank, lambda *all: f"mass {sum(all[2].scores()):.4f}"),
        "networkit-bfs": nk_run(lambda nk, graph: nk.distance.BFS(graph, 0, False), lambda *_: ""),
        "networkit-components": nk_run(
            lambda nk, graph: nk.components.ParallelConnectedComponents(graph, False),
            lambda *all: f"{all[2].numberOfComponents()} components",
        ),
        "networkit-cores": nk_run(
            lambda nk, graph: nk.centrality.CoreDecomposition(graph), lambda *all: f"max core {all[2].maxCoreNumber()}"
        ),
        "networkit-leiden": nk_run(nk_leiden, nk_quality),
        "networkit-betweenness": nk_betweenness(16, SOURCES),
        "networkit-exact": nk_betweenness(500, None),
        "igraph-load": ig_load,
        "igraph-pagerank": ig_run(
            lambda graph: graph.pagerank(),
            lambda _, scores: f"mass {sum(scores):.4f}, highest {max(range(len(scores)), key=scores.__getitem__)}",
        ),
        "igraph-personal": ig_run(
            lambda graph: graph.personalized_pagerank(reset_vertices=SEEDS),
            lambda _, scores: f"mass {sum(scores):.4f}, highest {max(range(len(scores)), key=scores.__getitem__)}",
        ),
        "igraph-bfs": ig_run(lambda graph: graph.bfs(0), lambda _, found: f"{len(found[0])} reached"),
        "igraph-cores": ig_run(lambda graph: graph.coreness(), lambda _, found: f"max core {max(found)}"),
        "igraph-cuts": ig_run(lambda graph: graph.articulation_points(), told("cut vertices")),
        "igraph-constraint": ig_run(
            lambda graph: graph.constraint(list(range(0, graph.vcount(), 40))),
            lambda _, found: f"{sum(1 for value in found if not math.isnan(value))} nodes, sum {np.nansum(found):.4f}",
        ),
        "igraph-leiden": ig_run(ig_leiden, lambda graph, found: f"Q {graph.modularity(found):.4f}"),
        "igraph-betweenness": ig_betweenness(16, SOURCES),
        "igraph-exact": ig_betweenness(500, None),
        "scipy-load": sp_load,
        "scipy-pagerank": sp_pagerank(None),
        "scipy-personal": sp_pagerank(SEEDS),
        "scipy-paths": sp_paths,
        "scipy-bfs": sp_graph(
            lambda csgraph, matrix: csgraph.breadth_first_order(matrix, 0), lambda found: f"{len(found[0])} reached"
        ),
    }
)
