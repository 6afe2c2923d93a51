//! How names, phones, mail addresses and places are written.
