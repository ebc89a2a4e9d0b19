package dev.wisim.scenarios.demo;

import java.util.Map;

/** A workload that gets itself a token. */
interface TokenClient {

    /** What gets it. */
    String name();

    /**
     * An access token of {@code scope}.
     *
     * @param environment what a pod's environment would be
     * @throws StepFailed when there is none
     */
    String token(Map<String, String> environment, String scope);
}
