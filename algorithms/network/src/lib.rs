//! Ties between people and organizations: strength, brokers, influence, groups and the way to a target.
