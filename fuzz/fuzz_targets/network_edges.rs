//! Does any list of ties give a list of ties, whatever it says, with every end inside it?
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (mut list, problems) = starling_network::read::edge_list_with(bytes, 1);
    assert!(problems.kept.len() <= problems.count);
    assert!(list.pairs.iter().all(|(from, to)| (*from.max(to) as usize) < list.nodes));
    assert!(list.nodes <= (1 << 16) + 16 * list.pairs.len());
    list.renumber();
    assert_eq!(starling_network::read::lines(bytes).len(), list.pairs.len());
    let _ = starling_network::read::is_bare(bytes);
});
