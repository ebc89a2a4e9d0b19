package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token and what there is to say of it.
 *
 * @param token the compact JWT
 * @param id its {@code jti}
 * @param account its subject
 * @param audiences who it is for
 * @param created when it was made, on the issuer's clock, in whole seconds
 * @param expirationSeconds the granted lifetime
 * @param expires {@code created} plus the granted lifetime; the token itself may live longer
 * @param warnings what the client should be told
 */
public record IssuedToken(
        String token,
        UUID id,
        ServiceAccount account,
        List<String> audiences,
        Instant created,
        long expirationSeconds,
        Instant expires,
        List<String> warnings) {

    /** Tells of the token without disclosing it. */
    @Override
    public String toString() {
        return "token " + id + " of " + account.subject() + " for " + audiences + " until " + expires;
    }
}
