package dev.wisim.scenarios.admin;

import dev.wisim.scenarios.workload.OpenWorkload;

/**
 * A workload that runs.
 *
 * @param id how it is ended
 * @param tenantId its tenant
 * @param clientId its client id, empty when it has none
 * @param issuer the name of the issuer of its tokens
 * @param subject the subject of its tokens
 * @param tokenFile the path of its token file, kept fresh until it is ended
 */
record WorkloadDocument(String id, String tenantId, String clientId, String issuer, String subject, String tokenFile) {

    static WorkloadDocument of(OpenWorkload open) {
        return new WorkloadDocument(
                open.id(),
                open.identity().tenant(),
                open.identity().client(),
                open.identity().issuer(),
                open.identity().subject(),
                open.tokenFile().toString());
    }
}
