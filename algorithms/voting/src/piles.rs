//! Papers in piles, one for each candidate, as people counting by hand have them on the table.

use crate::Candidate;
use crate::marking::Papers;

/// Every paper lies with the candidate its current preference names.
pub(crate) struct Piles<'a> {
    papers: &'a Papers,
    /// Where each paper is read next.
    next: Vec<usize>,
    piles: Vec<Vec<u32>>,
}

impl<'a> Piles<'a> {
    /// Deals the papers to their first preferences.
    pub fn deal(papers: &'a Papers, candidates: usize) -> Piles<'a> {
        let mut piles = vec![Vec::new(); candidates];
        for paper in 0..papers.len() {
            piles[usize::from(papers.prefs_of(paper)[0])].push(paper as u32);
        }
        Piles { papers, next: papers.starts[..papers.len()].iter().map(|start| start + 1).collect(), piles }
    }

    /// The papers with a candidate.
    pub fn of(&self, candidate: Candidate) -> &[u32] {
        &self.piles[candidate.index()]
    }

    /// Moves every paper of `from` to the next preference for one who continues; tells `moved` paper, weight and to
    /// whom.
    pub fn transfer(
        &mut self,
        from: Candidate,
        continuing: &[bool],
        mut moved: impl FnMut(usize, u64, Option<Candidate>),
    ) {
        for paper in std::mem::take(&mut self.piles[from.index()]) {
            let at = paper as usize;
            let (next, end) = (self.next[at], self.papers.starts[at + 1]);
            let rest = &self.papers.prefs[next..end];
            let skip = rest.iter().position(|&pref| continuing[usize::from(pref)]);
            let to = skip.and_then(|skip| Candidate::at(usize::from(rest[skip])));
            if let (Some(skip), Some(to)) = (skip, to) {
                self.next[at] = next + skip + 1;
                self.piles[to.index()].push(paper);
            }
            moved(at, self.papers.weights[at], to);
        }
    }
}

/// Candidates for whom `is` holds, in order of the list.
pub(crate) fn those(flags: &[bool]) -> impl Iterator<Item = Candidate> + '_ {
    flags.iter().enumerate().filter(|(_, is)| **is).filter_map(|(place, _)| Candidate::at(place))
}

/// Of `among`, those with the fewest votes, in order of the list.
pub(crate) fn fewest(among: &[Candidate], totals: &[i64]) -> Vec<Candidate> {
    let least = among.iter().map(|c| totals[c.index()]).min();
    among.iter().copied().filter(|c| Some(totals[c.index()]) == least).collect()
}

/// Of `among`, those with the most votes, in order of the list.
pub(crate) fn most(among: &[Candidate], totals: &[i64]) -> Vec<Candidate> {
    let greatest = among.iter().map(|c| totals[c.index()]).max();
    among.iter().copied().filter(|c| Some(totals[c.index()]) == greatest).collect()
}
