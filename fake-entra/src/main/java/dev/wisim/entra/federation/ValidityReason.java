package dev.wisim.entra.federation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far an assertion is from being valid, in sentences.
 *
 * @param here what the clock shows that judges
 * @param ahead how far that clock is ahead of the others; negative when it is behind
 * @param tolerance how far it may differ from the issuer's
 */
record ValidityReason(ClientAssertion assertion, Instant here, Duration ahead, Duration tolerance) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (assertion.notBefore().filter(here.plus(tolerance)::isBefore).isPresent()) {
            Instant notBefore = assertion.notBefore().orElseThrow();
            sentences.add("The token is valid from %s on, and it is %s: too early by %s, of which %s are tolerated."
                    .formatted(notBefore, here, text(Duration.between(here, notBefore)), text(tolerance)));
        } else if (assertion.expiry().isEmpty()) {
            sentences.add("The token has no exp, which counts as 1970.");
        } else {
            Instant expiry = assertion.expiry().orElseThrow();
            sentences.add(
                    "The token was valid until %s, and it is %s: too late by %s, of which less than %s are tolerated."
                            .formatted(expiry, here, text(Duration.between(expiry, here)), text(tolerance)));
        }
        if (!ahead.isZero()) {
            sentences.add("The clock that judges is %s %s the simulation's."
                    .formatted(text(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of"));
        }
        return sentences;
    }

    private static String text(Duration duration) {
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
