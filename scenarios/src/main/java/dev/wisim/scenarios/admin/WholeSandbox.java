package dev.wisim.scenarios.admin;

import dev.wisim.scenarios.workload.OpenWorkload;
import dev.wisim.scenarios.workload.Workloads;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the admin API can do with the whole. A reset runs its steps in order, and one reset at a time.
 *
 * @param wisim the build
 * @param crypto what makes keys and signs
 * @param environment the variables that aim a client at the sandbox
 * @param workloads gives workloads their identities
 * @param steps what a reset does
 */
public record WholeSandbox(
        String wisim, String crypto, Map<String, String> environment, Workloads workloads, List<Runnable> steps)
        implements SandboxControl {

    @Override
    public Version version() {
        return new Version(wisim, System.getProperty("java.version"), crypto);
    }

    @Override
    public OpenWorkload openWorkload(Optional<String> identity) {
        return workloads.open(identity);
    }

    @Override
    public boolean closeWorkload(String id) {
        return workloads.close(id);
    }

    @Override
    public void reset() {
        synchronized (steps) {
            steps.forEach(Runnable::run);
        }
    }
}
