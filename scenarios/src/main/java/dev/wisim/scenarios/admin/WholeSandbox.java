package dev.wisim.scenarios.admin;

import java.util.List;
import java.util.Map;

/**
 * What the admin API can do with the whole. A reset runs its steps in order, and one reset at a time.
 *
 * @param wisim the build
 * @param crypto what makes keys and signs
 * @param environment the variables that aim a client at the sandbox
 * @param steps what a reset does
 */
public record WholeSandbox(String wisim, String crypto, Map<String, String> environment, List<Runnable> steps)
        implements SandboxControl {

    @Override
    public Version version() {
        return new Version(wisim, System.getProperty("java.version"), crypto);
    }

    @Override
    public void reset() {
        synchronized (steps) {
            steps.forEach(Runnable::run);
        }
    }
}
