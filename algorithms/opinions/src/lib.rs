//! Statements and positions: opinion groups and common ground, by the published mathematics of Polis and better.
