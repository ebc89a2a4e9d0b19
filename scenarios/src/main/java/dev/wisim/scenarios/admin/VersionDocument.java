package dev.wisim.scenarios.admin;

/** Which build answers, and what it runs on. */
record VersionDocument(String wisim, String java, String crypto) {

    static VersionDocument of(SandboxControl.Version version) {
        return new VersionDocument(version.wisim(), version.java(), version.crypto());
    }
}
