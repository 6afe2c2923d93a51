//! Wall 3: sealing, keys, random tokens.
