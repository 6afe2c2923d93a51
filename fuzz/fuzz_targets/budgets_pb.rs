//! Whether the reader of `.pb` files survives any bytes, and whatever it reads can be decided.
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling_budgets::shares::Rule;
use starling_budgets::{equal_shares, read};

fuzz_target!(|bytes: &[u8]| {
    if let Ok((instance, _)) = read::pb(bytes) {
        assert!(equal_shares(&instance, &Rule::default()).cost <= instance.budget);
    }
});
