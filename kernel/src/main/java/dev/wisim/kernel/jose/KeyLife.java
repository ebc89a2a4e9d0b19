package dev.wisim.kernel.jose;

import java.time.Instant;
import java.util.Optional;

/**
 * When a key does what; each instant is the first at which it holds. A retired key stays published until it is dropped, so
 * that the tokens it signed can be verified. The instants need not be in this order: a key that signs before it is published,
 * or is dropped while it signs, is how an issuer goes wrong.
 *
 * @param publishedFrom when the JWK set begins to show it
 * @param signsFrom when it may sign, empty for never
 * @param retiredFrom when it signs no more, whether another key does or not
 * @param droppedFrom when the JWK set stops showing it
 */
public record KeyLife(
        Instant publishedFrom,
        Optional<Instant> signsFrom,
        Optional<Instant> retiredFrom,
        Optional<Instant> droppedFrom) {

    /** The first instant that a simulation clock can show. */
    public static final Instant SINCE_EVER = Instant.EPOCH;

    /** A key that has always signed, until another one does. */
    public static final KeyLife SIGNING = published(SINCE_EVER).signing(SINCE_EVER);

    /** A key that is shown, and signs nothing. */
    public static KeyLife published(Instant from) {
        return new KeyLife(from, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, signing from then on. */
    public KeyLife signing(Instant from) {
        return new KeyLife(publishedFrom, Optional.of(from), Optional.empty(), droppedFrom);
    }

    /** The same, signing no more. */
    public KeyLife retired(Instant from) {
        return new KeyLife(publishedFrom, signsFrom, Optional.of(from), droppedFrom);
    }

    /** The same, shown no more. */
    public KeyLife dropped(Instant from) {
        return new KeyLife(publishedFrom, signsFrom, retiredFrom, Optional.of(from));
    }

    /** Whether the JWK set shows it. */
    public boolean isPublished(Instant now) {
        return reached(publishedFrom, now) && !reached(droppedFrom, now);
    }

    /** Whether it may sign; the one of several that does is the schedule's matter. */
    public boolean maySign(Instant now) {
        return reached(signsFrom, now) && !reached(retiredFrom, now);
    }

    /** Whether nothing is left of it, nor to come. */
    public boolean isOver(Instant now) {
        return reached(droppedFrom, now) && !maySign(now) && !isToSign(now);
    }

    private boolean isToSign(Instant now) {
        return signsFrom.filter(now::isBefore).isPresent() && !reached(retiredFrom, now);
    }

    private static boolean reached(Optional<Instant> from, Instant now) {
        return from.isPresent() && reached(from.get(), now);
    }

    private static boolean reached(Instant from, Instant now) {
        return !now.isBefore(from);
    }
}
