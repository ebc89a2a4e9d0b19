package dev.wisim.scenarios.run;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.AdminUnreachable;
import dev.wisim.scenarios.client.Workload;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunningSandbox;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running sandbox as the place where commands run.
 *
 * @param sandbox what it tells the machine
 * @param files its run directory
 */
public record Workplace(RunningSandbox sandbox, RunDirectory files) {

    private static final String EGRESS = "WISIM_EGRESS_URL";

    /**
     * Runs a command in a workload of its own.
     *
     * @param identity an identity's or application's name, client id or object id; without it the configured workload
     * @return the command's exit code
     * @throws AdminRefused when no such identity can be had
     * @throws CommandNotRun when there is no such command
     * @throws CannotStart when the sandbox has no egress
     */
    public int run(List<String> command, Optional<String> identity, SignalRelay signals) {
        AdminClient admin = admin();
        URI egress = egress();
        Workload workload = admin.openWorkload(identity);
        try {
            return Child.run(command, environment(egress, workload), signals);
        } finally {
            end(workload, admin);
        }
    }

    /** The environment that a command would have. Its workload lasts as long as the sandbox. */
    public ChildEnvironment environment(Optional<String> identity) {
        return environment(egress(), admin().openWorkload(identity));
    }

    private ChildEnvironment environment(URI egress, Workload workload) {
        return ChildEnvironment.of(
                System.getenv(),
                sandbox.environment(),
                egress,
                TrustFiles.in(files),
                new ChildEnvironment.Identity(workload.tenantId(), workload.clientId(), Path.of(workload.tokenFile())));
    }

    private AdminClient admin() {
        return new AdminClient(sandbox.adminUrl());
    }

    private URI egress() {
        Map<String, String> environment = sandbox.environment();
        if (!environment.containsKey(EGRESS)) {
            throw new CannotStart(
                    "the running sandbox has no egress, which a command needs to find Microsoft's hosts in it: its"
                            + " setting ports.egress is off");
        }
        return URI.create(environment.get(EGRESS));
    }

    /** A sandbox that has ended meanwhile has taken the workload along. */
    private static void end(Workload workload, AdminClient admin) {
        try {
            admin.closeWorkload(workload.id());
        } catch (AdminRefused | AdminUnreachable gone) {
            return;
        }
    }
}
