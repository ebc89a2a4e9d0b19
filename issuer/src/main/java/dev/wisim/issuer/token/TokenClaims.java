package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a token says.
 *
 * @param issuer the issuer's URL
 * @param account its subject
 * @param audiences who it is for
 * @param id the {@code jti}
 * @param issuedAt when it was made, in whole seconds; it is valid from then on
 * @param lifetime how long it lives
 * @param bound what it is bound to
 */
record TokenClaims(
        String issuer,
        ServiceAccount account,
        List<String> audiences,
        UUID id,
        Instant issuedAt,
        Lifetime lifetime,
        BoundObject bound) {}
