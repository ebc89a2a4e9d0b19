package dev.wisim.scenarios.client;

/**
 * A workload that runs.
 *
 * @param id how it is ended
 * @param clientId its client id, empty when it has none
 * @param issuer the name of the issuer of its tokens
 * @param subject the subject of its tokens
 * @param tokenFile the path of its token file
 */
public record Workload(String id, String tenantId, String clientId, String issuer, String subject, String tokenFile) {}
