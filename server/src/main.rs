//! `starling`: see `starling help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    starling_server::command::main()
}
