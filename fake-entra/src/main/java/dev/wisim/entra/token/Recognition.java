package dev.wisim.entra.token;

import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.propagation.CacheEffect;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;
import java.util.Set;

/**
 * What the directory steps of a request came to.
 *
 * @param refusal why the client is not recognized; empty when it is
 * @param cacheEffect what the outcome means to the cache of the replica that was asked
 */
record Recognition(Optional<Refusal> refusal, CacheEffect cacheEffect) {

    /** Something was not there: the replica goes on answering from the view that lacks it. */
    private static final Set<CatalogEntry> MISSES = Set.of(
            ClientError.UNKNOWN_CLIENT,
            ClientError.MISSING_SERVICE_PRINCIPAL,
            FederationError.NO_CREDENTIALS,
            FederationError.UNKNOWN_ISSUER,
            FederationError.UNKNOWN_SUBJECT,
            FederationError.NO_EXPRESSION_MATCHED,
            FederationError.UNKNOWN_EXCHANGE_SUBJECT,
            FederationError.SUBJECT_DIFFERS_IN_CASE,
            FederationError.UNKNOWN_AUDIENCE);

    /** Every step was passed. */
    static Recognition recognized() {
        return new Recognition(Optional.empty(), CacheEffect.HIT);
    }

    /** A step refused. For a secret or a certificate, client and service principal are all that is looked for. */
    static Recognition refused(Refusal refusal, Attempt attempt) {
        if (MISSES.contains(refusal.entry())) {
            return new Recognition(Optional.of(refusal), CacheEffect.MISS);
        }
        boolean found = attempt.isRecognized()
                && attempt.authenticationIfKnown()
                        .filter(ClientAuthentication::needsNoMatch)
                        .isPresent();
        return new Recognition(Optional.of(refusal), found ? CacheEffect.HIT : CacheEffect.NONE);
    }
}
