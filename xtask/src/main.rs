//! The commands of the project, as `cargo xtask <command>`.
//!
//! Everything that turns the sources into the one HTML file lives here, in Rust and in the same
//! lock file as the app, so that a fresh clone needs cargo and nothing else.

mod bench;
mod budget;
mod build;
mod fuzz;
mod imports;
mod mutants;
mod npm;
mod process;
mod progress;
mod readability;
mod release;
mod serve;
mod simulate;
mod supply;
mod verify;
mod wordpress;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::verify::Engine;
use crate::workspace::Workspace;

/// Builds, serves, measures and checks Eerste Stap.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the release file dist/eerste-stap.html and check its size
    Dist,
    /// Build, and print the size of every part against its budget
    Size,
    /// Build, serve on this computer only, and rebuild on every change
    Serve {
        /// The port to serve on
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build, and compare what the program imports with docs/imports.txt
    Imports {
        /// Write the list anew instead
        #[arg(long)]
        write: bool,
    },
    /// Hold what ships against deny.toml with cargo-deny, which is installed where it is missing
    Deny {
        /// Leave out the advisories, which have to be fetched
        #[arg(long)]
        offline: bool,
    },
    /// Build the release once more in another folder, and compare it with the one in dist
    Twice,
    /// Measure what the rules cost, and the check in a browser, and how that grows
    Bench,
    /// Write the WebAssembly that a page holds to the standard output
    Unpack {
        /// The page
        page: PathBuf,
    },
    /// Build, and use the check in posts of a real `WordPress` that lives for this run only
    Wordpress,
    /// Install the browsers that the tests need and that are missing, and compile the tests
    Browsers,
    /// Run some of the browser tests in one engine, with the release in dist, and the same unpacked
    Browser {
        /// The engine
        engine: Engine,
        /// A part of the names of tests; all of them without it
        which: Vec<String>,
    },
    /// Look for input that breaks what must hold, with each fuzzer for some minutes
    Fuzz {
        /// How long each of them runs
        #[arg(long, default_value_t = 1)]
        minutes: u32,
    },
    /// Change the pure core in one place at a time, and see whether a test notices
    Mutants {
        /// Only these of its files, as `src/domain/day.rs`
        files: Vec<String>,
    },
    /// Simulate people who answer the questionnaire, and say what its scores are worth
    #[command(disable_help_flag = true)]
    Simulate {
        /// What to simulate; --help tells
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<String>,
    },
    /// Say how readable the texts are, which sentences are hardest, and what must not stay as it is
    LintText {
        /// A questionnaire of one's own, instead of the texts of the project
        #[arg(long, value_name = "FILE")]
        pack: Option<PathBuf>,
    },
    /// Use the check in a network of its own, and count the packets that leave the browser
    Packets {
        /// The engine
        engine: Engine,
    },
    /// Run every check: format, lints, tests, documentation, sizes, real browsers
    Test,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let workspace = Workspace::find()?;
    match cli.command {
        Command::Dist | Command::Size => release::make(&workspace),
        Command::Serve { port } => serve::run(workspace, port),
        Command::Imports { write } => imports::run(&workspace, write),
        Command::Deny { offline } => supply::deny(&workspace, offline),
        Command::Twice => verify::build_twice(&workspace),
        Command::Bench => bench::run(&workspace),
        Command::Unpack { page } => build::unpack(&page),
        Command::Wordpress => wordpress::run(&workspace),
        Command::Browsers => verify::get_ready(&workspace),
        Command::Browser { engine, which } => verify::try_in(&workspace, engine, &which),
        Command::Fuzz { minutes } => fuzz::run(&workspace, minutes),
        Command::Mutants { files } => mutants::run(&workspace, &files),
        Command::Simulate { words } => simulate::run(&workspace, &words),
        Command::LintText { pack } => readability::run(&workspace, pack),
        Command::Packets { engine } => verify::count(&workspace, engine),
        Command::Test => verify::run(&workspace),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
