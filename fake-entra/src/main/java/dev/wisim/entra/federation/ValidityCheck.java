package dev.wisim.entra.federation;

import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Whether an assertion is valid now, on the surface's own clock and with some tolerance for the issuer's. */
public final class ValidityCheck {

    /** Seven decimals, as .NET prints. */
    private static final DateTimeFormatter ROUND_TRIP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final SurfaceClock clock;
    private final Duration skew;

    /**
     * A check.
     *
     * @param skew how far the issuer's clock may differ, in either direction; 300 s is assumed of Entra, not documented
     */
    public ValidityCheck(SurfaceClock clock, Duration skew) {
        this.clock = clock;
        this.skew = skew;
    }

    /**
     * Valid from {@code nbf - skew} on, and until just before {@code exp + skew}. A time that is missing counts as 1970, as
     * the service prints it: without {@code nbf} a token is valid from then, without {@code exp} it has ended then.
     *
     * @param evidence told how far off it is
     * @throws Refusal when it is not valid at {@code now}
     */
    public void require(ClientAssertion assertion, Instant now, VerificationEvidence evidence) {
        Instant here = clock.at(now);
        Instant notBefore = assertion.notBefore().orElse(Instant.EPOCH);
        Instant expiry = assertion.expiry().orElse(Instant.EPOCH);
        if (notBefore.isAfter(here.plus(skew)) || !expiry.isAfter(here.minus(skew))) {
            new ValidityReason(assertion, here, clock.skew(), skew).sentences().forEach(evidence::reason);
            throw new Refusal(
                    FederationError.OUTSIDE_VALIDITY,
                    Map.of("now", text(here), "notBefore", text(notBefore), "expiry", text(expiry)));
        }
    }

    private static String text(Instant instant) {
        return ROUND_TRIP.format(instant);
    }
}
