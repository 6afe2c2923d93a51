//! Signing in, sessions, seats, invitations, and the first owner.
