package dev.wisim.issuer.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.KeyPhase;
import dev.wisim.kernel.jose.KeySchedule;
import dev.wisim.kernel.jose.ScheduledKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An issuer as the admin API shows it; nothing private.
 *
 * @param name what commands call it
 * @param issuer its URL
 * @param jwksUri where its discovery document says that the keys are
 * @param audiences what a token request without audiences gets
 * @param awkward what it does wrong
 * @param keys its keys that are not over, in the order of the JWK set
 */
record IssuerStateDocument(
        String name, String issuer, String jwksUri, List<String> audiences, List<String> awkward, List<Key> keys) {

    /** The issuer at {@code now} of the simulation clock. */
    static IssuerStateDocument of(Issuer issuer, Instant now) {
        Instant own = issuer.clock().at(now);
        KeySchedule schedule = issuer.keys().schedule(own);
        return new IssuerStateDocument(
                issuer.name(),
                issuer.url().text(),
                issuer.jwksUri(),
                issuer.audiences(),
                issuer.awkwardness().present().stream().map(Awkward::word).toList(),
                schedule.keys().stream()
                        .map(key -> Key.of(key, schedule.phase(key, own)))
                        .toList());
    }

    /**
     * A key. An instant that is missing is not fixed, and one from which it has always been so is left out.
     *
     * @param kid its id
     * @param alg its algorithm
     * @param phase waiting, published, signing, retired or dropped
     * @param canSign whether its private half is known here
     */
    @JsonInclude(Include.NON_ABSENT)
    record Key(
            String kid,
            String alg,
            String phase,
            boolean canSign,
            Optional<Instant> publishedFrom,
            Optional<Instant> signsFrom,
            Optional<Instant> retiredFrom,
            Optional<Instant> droppedFrom) {

        static Key of(ScheduledKey key, KeyPhase phase) {
            KeyLife life = key.life();
            return new Key(
                    key.id(),
                    key.published().algorithm(),
                    phase.name().toLowerCase(Locale.ROOT),
                    key.signing().isPresent(),
                    known(Optional.of(life.publishedFrom())),
                    known(life.signsFrom()),
                    known(life.retiredFrom()),
                    known(life.droppedFrom()));
        }

        private static Optional<Instant> known(Optional<Instant> from) {
            return from.filter(instant -> !instant.equals(KeyLife.SINCE_EVER));
        }
    }
}
