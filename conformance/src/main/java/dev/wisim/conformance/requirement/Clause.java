package dev.wisim.conformance.requirement;

/** What a requirement says and who says so; the part that all groups of requirements have in common. */
record Clause(String id, Severity severity, String sentence, String source) {

    static Clause must(String id, String sentence, String source) {
        return new Clause(id, Severity.MUST, sentence, source);
    }

    static Clause should(String id, String sentence, String source) {
        return new Clause(id, Severity.SHOULD, sentence, source);
    }
}
