//! The records: who, tied how, changed when.
