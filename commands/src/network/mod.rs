//! `starling network`: ties, brokers, influence, and the way to a target, from a file of anyone's own.

mod cuts;
mod groups;
mod load;
mod ranks;
mod report;
mod stats;
mod ways;
mod weights;

use crate::{Failure, print, print_json, read};
use clap::{Args, Subcommand};
use load::{Loaded, Named};
use report::Report;
use std::io::Write;
use std::path::PathBuf;

/// What is asked.
#[derive(Args)]
pub struct Network {
    /// An edge list (CSV or TSV, with or without headers), GraphML, GEXF, or JSON of Oligrapher, Kumu or LittleSis
    file: PathBuf,
    /// As one JSON object
    #[arg(long, global = true)]
    json: bool,
    /// Follow ties only the way they point
    #[arg(long, global = true)]
    directed: bool,
    /// The two columns that name the ends of a tie, where a table calls them otherwise
    #[arg(long, global = true, value_name = "FROM,TO", value_delimiter = ',')]
    columns: Vec<String>,
    /// The column with the weights of ties, where a table calls it otherwise
    #[arg(long, global = true, value_name = "COLUMN")]
    weight: Option<String>,
    #[command(subcommand)]
    question: Question,
}

/// A question to a network.
#[derive(Subcommand)]
enum Question {
    /// The network in a few numbers
    Stats,
    /// Who is reached often by whoever follows ties at random
    Pagerank {
        /// How many to show
        #[arg(long, default_value_t = 20)]
        top: usize,
    },
    /// Who has influence on one target
    Influence {
        /// The id or name of the target
        #[arg(long)]
        target: String,
        /// How many to show
        #[arg(long, default_value_t = 20)]
        top: usize,
    },
    /// The best ways from some to a target, with the tie behind every step
    Paths {
        /// Ids or names, parted by commas; or give it several times
        #[arg(long, required = true)]
        from: Vec<String>,
        /// The id or name of the target
        #[arg(long)]
        to: String,
        /// The most steps of a way
        #[arg(long, default_value_t = 4)]
        hops: usize,
        /// How many ways from each, no two of which share a tie
        #[arg(long, default_value_t = 1)]
        best: usize,
    },
    /// Which groups are tied more among themselves than chance would have it
    Communities {
        /// The first seed of chance
        #[arg(long, default_value_t = 0)]
        seed: u64,
        /// Above 1 for smaller groups, below 1 for larger ones
        #[arg(long, default_value_t = 1.0)]
        resolution: f64,
        /// How many seeds to compare; without it 300 up to 5,000 ties or nodes, 20 up to 100,000, and 1 above
        #[arg(long)]
        seeds: Option<usize>,
    },
    /// Who stands between others
    Brokers {
        /// How many to show
        #[arg(long, default_value_t = 20)]
        top: usize,
        /// From how many nodes to follow shortest paths; without it all, and 256 in a network of more than 50,000 ties
        #[arg(long, conflicts_with = "exact")]
        sources: Option<usize>,
        /// From all nodes, however long it takes
        #[arg(long)]
        exact: bool,
        /// The seed by which sources are drawn
        #[arg(long, default_value_t = 0)]
        seed: u64,
    },
    /// Whose leaving would split the network, and how much of it
    Cut,
    /// How deep in the dense middle each stands
    Cores,
}

impl Network {
    pub(crate) fn run(self, out: &mut dyn Write, notes: &mut dyn Write) -> Result<(), Failure> {
        let loaded =
            Loaded::read(&self.file, &read(&self.file)?, &Named { columns: self.columns, weight: self.weight })?;
        loaded.tell_problems(notes);
        let report = match self.question {
            Question::Stats => stats::stats(&loaded, self.directed),
            Question::Pagerank { top } => ranks::pagerank(&loaded, self.directed, top),
            Question::Influence { target, top } => ranks::influence(&loaded, self.directed, &target, top)?,
            Question::Paths { from, to, hops, best } => {
                ways::ways(&loaded, self.directed, &ways::Asked { from, to, hops, best })?
            }
            Question::Communities { resolution, .. } if !(resolution.is_finite() && resolution > 0.0) => {
                return Err(Failure::Usage("--resolution expects a number above 0".to_owned()));
            }
            Question::Communities { seed, resolution, seeds } => groups::communities(&loaded, seed, resolution, seeds),
            Question::Brokers { top, sources, exact, seed } => {
                groups::brokers(&loaded, &groups::Brokers { top, sources, exact, seed })
            }
            Question::Cut => cuts::cut(&loaded),
            Question::Cores => cuts::cores(&loaded),
        };
        let Report { mut json, text } = report;
        if self.json {
            json["problems"] = loaded.problems_json();
            if let Some(weight) = &loaded.weight {
                json["weight"] = weight.as_str().into();
            }
            json["weight_scale"] = loaded.scale.into();
            json["problems_unlisted"] = loaded.unlisted.into();
            return print_json(out, &json);
        }
        print(out, &text)
    }
}
