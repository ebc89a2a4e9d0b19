package dev.wisim.scenarios.workload;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.claims.FreeToken;
import dev.wisim.issuer.claims.FreeTokenRequest;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.scenarios.tokenfile.ProjectedToken;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks an issuer for the token of a workload: for a service account as a kubelet does, for any other subject from the
 * issuer's template.
 */
record WorkloadTokens(IssuerServer issuers, Duration lifetime) {

    /** How an API server writes a service account's subject. */
    private static final Pattern SERVICE_ACCOUNT = Pattern.compile("system:serviceaccount:([^:]+):([^:]+)");

    /** A new token, at this moment of the issuer's clock. */
    ProjectedToken request(WorkloadIdentity identity) {
        Matcher account = SERVICE_ACCOUNT.matcher(identity.subject());
        return account.matches() ? ofServiceAccount(identity, account.group(1), account.group(2)) : free(identity);
    }

    private ProjectedToken ofServiceAccount(WorkloadIdentity identity, String namespace, String name) {
        IssuedToken token = issuers.issueToken(
                identity.issuer(),
                namespace,
                name,
                TokenRequest.forAudiences(identity.audiences().toArray(String[]::new))
                        .withExpirationSeconds(lifetime.toSeconds()));
        return new ProjectedToken(token.token(), token.created(), token.expires());
    }

    private ProjectedToken free(WorkloadIdentity identity) {
        FreeToken token = issuers.mintToken(
                identity.issuer(),
                new FreeTokenRequest(
                        identity.audiences(),
                        Optional.of(lifetime.toSeconds()),
                        Map.of(),
                        Map.of("sub", identity.subject())));
        return new ProjectedToken(token.token(), token.expires().minus(lifetime), token.expires());
    }
}
