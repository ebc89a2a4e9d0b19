package dev.wisim.entra.token;

import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.federation.NearestCredential;
import dev.wisim.entra.propagation.CacheEffect;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.Optional;
import java.util.Set;

/** What the directory steps of a request came to. */
sealed interface Recognition {

    /** What the outcome means to the cache of the replica that was asked. */
    CacheEffect cacheEffect();

    /** The client is known, and a credential of its matches. */
    record Recognized(RecognizedClient client) implements Recognition {

        @Override
        public CacheEffect cacheEffect() {
            return CacheEffect.HIT;
        }
    }

    /**
     * It is not, or none does.
     *
     * @param nearest the credential that came nearest, where credentials were compared
     */
    record Refused(Refusal refusal, Optional<NearestCredential> nearest) implements Recognition {

        /** Something was not there: the replica goes on answering from the view that lacks it. */
        private static final Set<CatalogEntry> MISSES = Set.of(
                ClientError.UNKNOWN_CLIENT,
                ClientError.MISSING_SERVICE_PRINCIPAL,
                FederationError.NO_CREDENTIALS,
                FederationError.UNKNOWN_ISSUER,
                FederationError.UNKNOWN_SUBJECT,
                FederationError.SUBJECT_DIFFERS_IN_CASE,
                FederationError.NO_EXPRESSION_MATCHED,
                FederationError.UNKNOWN_EXCHANGE_SUBJECT,
                FederationError.UNKNOWN_AUDIENCE);

        /** Client and service principal were there, and nothing else is asked of the directory for these. */
        private static final Set<CatalogEntry> HITS =
                Set.of(ClientError.WRONG_SECRET, ClientError.UNREGISTERED_CERTIFICATE);

        @Override
        public CacheEffect cacheEffect() {
            if (MISSES.contains(refusal.entry())) {
                return CacheEffect.MISS;
            }
            return HITS.contains(refusal.entry()) ? CacheEffect.HIT : CacheEffect.NONE;
        }
    }
}
