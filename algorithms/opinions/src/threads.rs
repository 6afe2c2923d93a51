//! Work shared among threads in such a way that its result does not tell how many there were.

/// How many threads there may be.
pub(crate) fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Does `work` on each of `items`, neighbours on one thread. What it does to one item must not depend on another.
pub(crate) fn each<T: Send>(items: &mut [T], threads: usize, work: impl Fn(&mut T) + Sync) {
    let share = items.len().div_ceil(threads.max(1)).max(1);
    if share >= items.len() {
        items.iter_mut().for_each(work);
        return;
    }
    let work = &work;
    let (here, others) = items.split_at_mut(share);
    std::thread::scope(|scope| {
        for items in others.chunks_mut(share) {
            scope.spawn(move || items.iter_mut().for_each(work));
        }
        here.iter_mut().for_each(work);
    });
}
