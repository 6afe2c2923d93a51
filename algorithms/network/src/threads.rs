//! Work shared among threads so that the result never depends on how many there are.
//!
//! The work is cut into blocks by the input alone, each block's result depends on the block alone, and results are
//! handed back in the order of the blocks. Sums of floating-point numbers are taken over that order.

use std::num::NonZero;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many threads the machine offers; 1 where it does not say.
#[must_use]
pub fn count() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// The results of `work` for the blocks `0..blocks`, in order, by at most `threads` threads (0 counts as 1). A thread
/// that is free takes the next block, so that uneven blocks do no harm.
pub fn blocks<R: Send>(threads: usize, blocks: usize, work: impl Fn(usize) -> R + Sync) -> Vec<R> {
    let threads = threads.clamp(1, blocks.max(1));
    if threads == 1 {
        return (0..blocks).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let take = || {
        let mut own = Vec::new();
        loop {
            let block = next.fetch_add(1, Ordering::Relaxed);
            if block >= blocks {
                return own;
            }
            own.push((block, work(block)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for other in others {
            done.extend(other.join().expect("a block's panic is the caller's"));
        }
        done
    });
    done.sort_unstable_by_key(|(block, _)| *block);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The results of one call of `work` for each part, in order, each part on a thread of its own; the first part runs on
/// the calling thread. For parts that hold something only one thread may write, such as pieces of a vector.
pub fn parts<P: Send, R: Send>(parts: Vec<P>, work: impl Fn(P) -> R + Sync) -> Vec<R> {
    let mut parts = parts.into_iter();
    let Some(first) = parts.next() else { return Vec::new() };
    let work = &work;
    thread::scope(|scope| {
        let others: Vec<_> = parts.map(|part| scope.spawn(move || work(part))).collect();
        let mut results = vec![work(first)];
        results.extend(others.into_iter().map(|other| other.join().expect("a part's panic is the caller's")));
        results
    })
}

/// `0..len` cut into `pieces` ranges of nearly equal length, in order (0 pieces count as 1).
#[must_use]
pub fn ranges(len: usize, pieces: usize) -> Vec<Range<usize>> {
    let pieces = pieces.max(1);
    (0..pieces).map(|piece| len * piece / pieces..len * (piece + 1) / pieces).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_order_whatever_the_threads() {
        let expected: Vec<usize> = (0..57).map(|block| block * block).collect();
        for threads in [0, 1, 2, 3, 9] {
            assert_eq!(blocks(threads, 57, |block| block * block), expected);
        }
        assert_eq!(blocks(4, 0, |block| block), Vec::<usize>::new());
    }

    #[test]
    fn parts_keep_their_order() {
        assert_eq!(parts(vec![3, 1, 2], |part| part * 10), [30, 10, 20]);
        assert_eq!(parts(Vec::<u8>::new(), |part| part), Vec::<u8>::new());
    }

    #[test]
    fn ranges_cover_everything_once() {
        for len in 0..20 {
            for pieces in 1..6 {
                let all: Vec<usize> = ranges(len, pieces).into_iter().flatten().collect();
                assert_eq!(all, (0..len).collect::<Vec<_>>());
            }
        }
    }
}
