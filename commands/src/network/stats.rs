//! The network in a few numbers.

use super::groups;
use super::load::Loaded;
use super::report::{Report, row, table};
use serde_json::json;
use starling_network::components::components;
use starling_network::cores::core_numbers;
use starling_network::cut::cuts;
use starling_network::graph::Node;
use starling_network::leiden::Options;
use starling_network::structure::structure;
use starling_network::threads;

pub(super) fn stats(loaded: &Loaded, directed: bool) -> Report {
    let graph = loaded.graph();
    let parts = components(&graph);
    let cuts = cuts(&graph);
    let shape = structure(&graph, threads::count());
    let max_core = core_numbers(&graph).into_iter().max().unwrap_or(0);
    let groups = groups::found(&graph, &Options::default().thorough(), None);
    let isolates = (0..graph.nodes() as Node).filter(|&node| graph.degree(node) == 0).count();
    let edges = if directed { loaded.digraph(true).arcs() } else { graph.edges() };
    let cut_vertices = cuts.vertices().count();
    let json = json!({
        "directed": directed,
        "nodes": graph.nodes(),
        "edges": edges,
        "rows": loaded.rows(),
        "loops": loaded.loops,
        "isolates": isolates,
        "components": parts.sizes.len(),
        "largest": parts.largest(),
        "fragmentation": parts.fragmentation(),
        "cut_vertices": cut_vertices,
        "bridges": cuts.bridges.len(),
        "max_core": max_core,
        "leiden_q": groups.best.modularity,
        "leiden_groups": groups.best.count,
        "leiden_seeds": groups.qualities.len(),
        "density": shape.density,
        "mean_degree": shape.mean_degree,
        "max_degree": shape.max_degree,
        "triangles": shape.triangles,
        "mean_clustering": shape.mean_clustering,
        "transitivity": shape.transitivity,
        "degree_assortativity": shape.degree_assortativity,
    });
    let assortativity = shape.degree_assortativity.map_or("none".to_owned(), |r| format!("{r:.6}"));
    let text = table(&[
        row!["of the network", ""],
        row!["nodes", graph.nodes()],
        row![if directed { "directed ties" } else { "ties" }, edges],
        row!["rows read", loaded.rows()],
        row!["nodes without ties", isolates],
        row!["components", parts.sizes.len()],
        row!["nodes in the largest", parts.largest()],
        row!["share of pairs apart", format!("{:.6}", parts.fragmentation())],
        row!["cut vertices", cut_vertices],
        row!["bridges", cuts.bridges.len()],
        row!["innermost core", max_core],
        row!["groups", groups.best.count],
        row!["modularity of the groups", format!("{:.6}", groups.best.modularity)],
        row!["density", format!("{:.6}", shape.density)],
        row!["mean degree", format!("{:.3}", shape.mean_degree)],
        row!["largest degree", shape.max_degree],
        row!["triangles", shape.triangles],
        row!["mean clustering", format!("{:.6}", shape.mean_clustering)],
        row!["transitivity", format!("{:.6}", shape.transitivity)],
        row!["degree assortativity", assortativity],
    ]);
    Report { json, text }
}
