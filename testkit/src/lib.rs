//! The fixture world, databases and a form-filling client for tests.
