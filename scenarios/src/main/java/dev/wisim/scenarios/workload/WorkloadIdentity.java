package dev.wisim.scenarios.workload;

import java.util.List;

/**
 * Who a workload is: on the one side a client of the directory, on the other the subject of an issuer's tokens.
 *
 * @param tenant the tenant id
 * @param client the client id; empty when the workload has none
 * @param issuer the issuer's name
 * @param subject what its tokens carry as {@code sub}
 * @param audiences what they carry as {@code aud}
 */
public record WorkloadIdentity(String tenant, String client, String issuer, String subject, List<String> audiences) {

    public WorkloadIdentity {
        audiences = List.copyOf(audiences);
    }
}
