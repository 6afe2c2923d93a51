//! Ties between people and organizations: strength, brokers, influence, groups and the way to a target.
//!
//! People and organizations are nodes, numbered from 0; who they are is known elsewhere. A graph is built once from ties
//! and then only read, by as many threads as like. Every result is plain data that says why: the tie behind each step of
//! a route, the loss behind each cut vertex, the change left in a ranking. The same ties (and seed) give the same result
//! bit for bit, whatever the number of threads.
//!
//! | question | module |
//! |---|---|
//! | how deep is this relationship today? | [`strength`] |
//! | who can introduce us to a target, and how sure is each step? | [`paths`] |
//! | who has influence, on everyone or on one target? | [`pagerank`], [`push`] |
//! | whose leaving would split us? | [`cut`], [`components`] |
//! | who stands in the dense middle? | [`cores`] |
//! | which groups are there, and is that sure? | [`leiden`], [`modularity`] |
//! | who connects people who do not meet, and in what role? | [`betweenness`], [`constraint`], [`brokerage`], [`overlap`] |
//! | are we integrated, or only listed together? | [`mixing`], [`snowflake`] |
//! | what spreads if these are won, and can the vote be won? | [`cascade`], [`votes`] |
//! | how is the whole network made? | [`structure`], [`search`] |
//!
//! ```
//! use starling_network::graph::{Digraph, Graph};
//! use starling_network::{cut, paths, read};
//!
//! // From, to, and how strong; line 5 is wrong, and the rest is read.
//! let (list, problems) = read::edge_list(b"0 1 0.9\n1 2 0.5\n0 2 0.3\n2 3 0.8\n3 three\n");
//! assert_eq!((list.pairs.len(), problems.kept[0].line), (4, 5));
//!
//! // Without 2, the target 3 is cut off.
//! let graph: Graph = list.graph();
//! assert_eq!(cut::cuts(&graph).losses, [0, 0, 1, 0]);
//!
//! // The surest way from 0 to 3 goes through 1 and 2.
//! let ways: Digraph = list.digraph(true);
//! let route = paths::toward(&ways, 3, &[0], 4)[0].clone().expect("there is a way");
//! assert_eq!(route.hops.iter().map(|hop| hop.to).collect::<Vec<_>>(), [1, 2, 3]);
//! assert!((route.chance - 0.9 * 0.5 * 0.8).abs() < 1e-7);
//! ```

pub mod betweenness;
pub mod binary;
pub mod brokerage;
pub mod cascade;
pub mod components;
pub mod constraint;
pub mod cores;
pub mod cut;
pub mod graph;
pub mod leiden;
pub mod mixing;
pub mod modularity;
pub mod overlap;
pub mod pagerank;
pub mod paths;
pub mod push;
pub mod random;
pub mod read;
pub mod search;
pub mod snowflake;
pub mod strength;
pub mod structure;
pub mod threads;
pub mod votes;

mod build;
