package dev.wisim.scenarios.admin;

import dev.wisim.kernel.admin.AdminError;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import java.util.List;
import java.util.Map;

/** {@code /v0/workloads}: identities with a token file of their own, for processes of this machine. */
final class WorkloadsEndpoint {

    private final SandboxControl sandbox;

    WorkloadsEndpoint(SandboxControl sandbox) {
        this.sandbox = sandbox;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.create(
                        "/v0/workloads",
                        "Begin a workload: an identity with a token file that is kept fresh until it ends.",
                        NewWorkloadDocument.class,
                        WorkloadDocument.class,
                        (call, wanted) -> WorkloadDocument.of(sandbox.openWorkload(wanted.identity()))),
                JsonEndpoint.delete(
                        "/v0/workloads/{workload}",
                        "End a workload and remove its token file.",
                        call -> end(call.segment("workload"))));
    }

    private void end(String id) {
        if (!sandbox.closeWorkload(id)) {
            throw new Refusal(AdminError.NOT_FOUND, Map.of("kind", "workload", "name", id));
        }
    }
}
