package dev.wisim.entra.directory;

import java.util.List;

/**
 * What a tenant asks of federated assertions beyond its credentials.
 *
 * @param blockedIssuers issuers whose assertions it takes from nobody, exactly as assertions name them
 * @param githubEnterprises the values one of which the {@code enterprise} claim of GitHub's tokens must have; any will do
 *     when there are none
 */
public record FederationPolicy(List<String> blockedIssuers, List<String> githubEnterprises) {

    /** Nothing. */
    public static final FederationPolicy NONE = new FederationPolicy(List.of(), List.of());

    public FederationPolicy {
        blockedIssuers = List.copyOf(blockedIssuers);
        githubEnterprises = List.copyOf(githubEnterprises);
    }
}
