//! Home, the house's own page, and the organizations of a coalition.
