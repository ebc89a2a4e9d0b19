package dev.wisim.scenarios.admin;

import dev.wisim.scenarios.workload.OpenWorkload;
import java.util.Map;
import java.util.Optional;

/** What the admin API can do with the sandbox as a whole. */
public interface SandboxControl {

    /** Which build answers, and what it runs on. */
    Version version();

    /** The variables that aim a client at the sandbox, in the order in which they are printed. */
    Map<String, String> environment();

    /**
     * Begins a workload with a token file of its own.
     *
     * @param identity the identity's or application's name, client id or object id; without it the configured workload
     */
    OpenWorkload openWorkload(Optional<String> identity);

    /** Ends a workload; false when there is none of that id. */
    boolean closeWorkload(String id);

    /** Puts everything back to where it began: clocks, directory, caches, journal. */
    void reset();

    /**
     * Which build it is.
     *
     * @param wisim the version, as {@code 0.1.0}
     * @param java the Java runtime's version
     * @param crypto the provider that signs and verifies
     */
    record Version(String wisim, String java, String crypto) {}
}
