package dev.wisim.conformance.requirement;

/** How much a requirement weighs, in the words of RFC 2119. */
public enum Severity {
    /** An issuer that fails it does not work for somebody. */
    MUST,
    /** An issuer that fails it works, with a disadvantage; a run does not fail for it. */
    SHOULD
}
