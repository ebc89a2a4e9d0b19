package dev.wisim.scenarios.tokenfile;

import java.time.Duration;
import java.time.Instant;

/**
 * A service-account token and how long it lasts.
 *
 * @param compact the token in compact form
 * @param issued when it was asked for, on the issuer's clock
 * @param expires when it ends
 */
public record ProjectedToken(String compact, Instant issued, Instant expires) {

    private static final Duration LONGEST_USE = Duration.ofHours(24);

    /**
     * The last instant at which the kubelet still keeps the token: 80 % of its life, or 24 hours after it was issued when
     * that comes first. The kubelet takes up to ten seconds off at random, so that pods do not ask all at once; one file
     * need not, and so its renewal is exact.
     */
    public Instant keptUntil() {
        Duration life = Duration.between(issued, expires);
        Instant fourFifths = expires.minus(life.multipliedBy(20).dividedBy(100));
        Instant oneDay = issued.plus(LONGEST_USE);
        return fourFifths.isBefore(oneDay) ? fourFifths : oneDay;
    }

    /** Whether the kubelet would ask for a new one at {@code now}. */
    boolean dueAt(Instant now) {
        return now.isAfter(keptUntil());
    }
}
