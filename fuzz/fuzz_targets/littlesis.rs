//! Does any bulk file of LittleSis end, whatever stands in it, and does every row handed over count?
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling_interchange::littlesis::{self, BulkKind, Category, Chosen};

fuzz_target!(|bytes: &[u8]| {
    let mut rows = 0;
    if let Ok(streamed) = littlesis::relationships(bytes, &mut |_| rows += 1) {
        assert_eq!(streamed.read, rows);
    }
    let chosen = Chosen { categories: Category::all().collect(), unconnected: true };
    let _ = littlesis::map(bytes, bytes, &chosen);
    for kind in [BulkKind::List, BulkKind::Members, BulkKind::Of(Category::Position)] {
        let _ = littlesis::read_bulk(bytes, kind);
    }
});
