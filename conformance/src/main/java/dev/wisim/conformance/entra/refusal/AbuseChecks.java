package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.abuse.AbuseEvidence;
import dev.wisim.conformance.abuse.AbuseItem;
import dev.wisim.conformance.entra.check.EntraCheck;
import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import dev.wisim.conformance.requirement.EntraHttpRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks of the abuse corpus: item by item, each family names those of its items that were not refused as they should be. */
public final class AbuseChecks {

    private static final int OK = 200;

    private AbuseChecks() {}

    /** One check for each family, and two for what has to hold of all. */
    public static List<EntraCheck> all() {
        return Stream.of(EntraAbuseRequirement.values())
                .map(requirement -> EntraCheck.of(
                        requirement, evidence -> examine(requirement, evidence.abuse()), EntraHttpRequirement.ANSWERED))
                .toList();
    }

    private static Outcome examine(EntraAbuseRequirement requirement, AbuseEvidence abuse) {
        return switch (requirement) {
            case NEVER_FOLLOWED ->
                Outcome.of(abuse.followed().isEmpty(), "nobody at the bait", "requests for " + abuse.followed());
            case STILL_GRANTED ->
                Outcome.of(
                        abuse.afterwards() instanceof Fetched.Answer answer && answer.status() == OK,
                        "status 200 for a request that is in order",
                        said(abuse.afterwards()));
            default -> family(requirement, abuse);
        };
    }

    private static Outcome family(EntraAbuseRequirement family, AbuseEvidence abuse) {
        List<String> otherwise = abuse.tried().stream()
                .filter(each -> each.item().family() == family)
                .flatMap(each -> otherwise(each).stream())
                .toList();
        return Outcome.of(otherwise.isEmpty(), "each item refused as it says", String.join("; ", otherwise));
    }

    private static Optional<String> otherwise(AbuseEvidence.Tried tried) {
        AbuseItem item = tried.item();
        String expected = said(item.status(), "[" + item.number() + "]");
        String actual = said(tried.fetched());
        return actual.equals(expected)
                ? Optional.empty()
                : Optional.of(item.id() + ": " + actual + " instead of " + expected);
    }

    private static String said(Fetched fetched) {
        if (fetched instanceof Fetched.Answer answer) {
            Optional<Object> codes = fetched.object().map(members -> members.get("error_codes"));
            return said(answer.status(), codes.map(Object::toString).orElse("no error_codes"));
        }
        return fetched instanceof Fetched.Silence silence ? silence.why() : "no request";
    }

    private static String said(int status, String codes) {
        return "status " + status + " with " + codes;
    }
}
