//! Sharing money: the Method of Equal Shares and its neighbours, to the cent and with a reason for every project.
