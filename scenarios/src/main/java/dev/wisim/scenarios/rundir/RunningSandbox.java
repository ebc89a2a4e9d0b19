package dev.wisim.scenarios.rundir;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a running sandbox tells the machine about itself.
 *
 * @param pid its process id
 * @param adminUrl where its admin API listens
 * @param environment the variables that aim a client at it, in the order in which they are printed
 */
public record RunningSandbox(long pid, URI adminUrl, Map<String, String> environment) {

    public RunningSandbox {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
