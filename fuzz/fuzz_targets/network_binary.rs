//! Do bytes that are taken for a graph file give the graph that writes exactly these bytes?
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(graph) = starling_network::binary::read(bytes) {
        assert_eq!(starling_network::binary::write(&graph), bytes);
    }
});
