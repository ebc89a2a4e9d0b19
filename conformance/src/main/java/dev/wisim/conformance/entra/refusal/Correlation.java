package dev.wisim.conformance.entra.refusal;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a refusal is correlated as its client asked. */
final class Correlation {

    private static final int LONGEST = 8192;

    private Correlation() {}

    static Outcome examine(EntraEvidence evidence) {
        Set<Object> seen = new HashSet<>();
        for (Exchange each : evidence.refused()) {
            Object id = each.members().get("correlation_id");
            Optional<String> own = ownId(each);
            if (own.isPresent() && !own.get().equals(id)) {
                return Outcome.failed("correlation_id \"" + own.get() + "\" (" + each.name() + ")", "\"" + id + "\"");
            } else if (own.isEmpty() && (!Seen.isGuid(id) || !seen.add(String.valueOf(id)))) {
                return Outcome.failed("a fresh GUID as correlation_id (" + each.name() + ")", "\"" + id + "\"");
            }
        }
        return Outcome.passed();
    }

    /** The GUID that the client gave; nobody has read the headers of a request that is refused for their length. */
    private static Optional<String> ownId(Exchange exchange) {
        boolean unread = exchange.request().headers().values().stream().anyMatch(value -> value.length() > LONGEST);
        return unread
                ? Optional.empty()
                : exchange.request().header("client-request-id").filter(Seen::isGuid);
    }
}
