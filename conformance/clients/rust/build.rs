//! Hands the program the name of the compiler that made it, which is all the runtime that Rust has.

use std::env;
use std::process::Command;

fn main() {
    let compiler = Command::new(env::var_os("RUSTC").unwrap())
        .arg("--version")
        .output()
        .unwrap();
    println!(
        "cargo::rustc-env=RUSTC_VERSION={}",
        String::from_utf8(compiler.stdout).unwrap().trim()
    );
    println!("cargo::rerun-if-changed=build.rs");
}
