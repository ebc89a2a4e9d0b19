//! Asks for tokens with Azure's own crate, as the cells on standard input say, and prints what came of each. The lines are
//! described in ../README.md. Cells run side by side, each with a credential of its own.

mod asker;

use std::collections::{HashMap, HashSet};
use std::io;
use std::time::{Duration, Instant};

use asker::{Asker, Cell, refusal};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

const LIBRARIES: [&str; 3] = ["azure_identity", "azure_core", "reqwest"];

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Ask(Cell),
    Go { cell: String },
}

#[tokio::main]
async fn main() -> io::Result<()> {
    say(
        json!({"hello": {"language": "rust", "runtime": env!("RUSTC_VERSION"), "libraries": libraries()}}),
    );
    let mut running = JoinSet::new();
    let mut waiting = HashMap::new();
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        match serde_json::from_str(&line)? {
            Line::Ask(cell) => {
                let (word, words) = mpsc::unbounded_channel();
                waiting.insert(cell.cell.clone(), word);
                running.spawn(run(cell, words));
            }
            Line::Go { cell } => waiting[&cell].send(()).expect("the cell is over"),
        }
    }
    running.join_all().await;
    Ok(())
}

/// One cell, from the making of its credential to its last line.
async fn run(cell: Cell, mut words: mpsc::UnboundedReceiver<()>) {
    let begun = Instant::now();
    let mut tokens = Vec::new();
    let mut waited = Duration::ZERO;
    let mut end = match ask(&cell, &mut words, &mut tokens, &mut waited).await {
        Ok(()) => json!({"ok": true, "distinct": tokens.iter().collect::<HashSet<_>>().len()}),
        Err(error) => refusal(&error),
    };
    end["cell"] = json!(cell.cell);
    end["tokens"] = json!(tokens.len());
    end["seconds"] = json!((begun.elapsed() - waited).as_millis() as f64 / 1000.0);
    say(end);
}

async fn ask(
    cell: &Cell,
    words: &mut mpsc::UnboundedReceiver<()>,
    tokens: &mut Vec<String>,
    waited: &mut Duration,
) -> azure_core::Result<()> {
    let asker = Asker::new(cell)?;
    for asking in 1..=cell.times {
        tokens.push(asker.ask(cell.force_new && asking > 1).await?);
        if cell.step && asking < cell.times {
            let pausing = Instant::now();
            say(json!({"cell": cell.cell, "asked": asking}));
            words.recv().await;
            *waited += pausing.elapsed();
        }
    }
    Ok(())
}

/// One line, whole whichever cell speaks: `println!` holds standard output for as long as it writes.
fn say(line: Value) {
    println!("{line}");
}

/// What the lock file, which this was built by, says of the libraries that matter.
fn libraries() -> HashMap<&'static str, &'static str> {
    let lock = include_str!("../Cargo.lock");
    LIBRARIES
        .into_iter()
        .map(|name| (name, locked(lock, name)))
        .collect()
}

fn locked<'a>(lock: &'a str, name: &str) -> &'a str {
    let entry = format!("name = \"{name}\"\nversion = \"");
    let (_, version) = lock.split_once(&entry).expect("the library is locked");
    version.split('"').next().expect("the version is quoted")
}
