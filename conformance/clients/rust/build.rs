//! Hands the program the version of the compiler that made it, which is all the runtime that Rust has.

use std::env;
use std::process::Command;

fn main() {
    let compiler = Command::new(env::var_os("RUSTC").unwrap())
        .arg("--version")
        .output()
        .unwrap();
    let version = String::from_utf8(compiler.stdout).unwrap();
    let number = version.split_whitespace().nth(1).unwrap();
    println!("cargo::rustc-env=RUSTC_VERSION={number}");
    println!("cargo::rerun-if-changed=build.rs");
}
