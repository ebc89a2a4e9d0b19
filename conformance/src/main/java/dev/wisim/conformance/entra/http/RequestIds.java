package dev.wisim.conformance.entra.http;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The ids by which both sides find a request again. */
final class RequestIds {

    private RequestIds() {}

    static Outcome examine(EntraEvidence evidence) {
        Set<String> seen = new HashSet<>();
        for (Exchange each : evidence.all()) {
            Optional<String> id = each.header("x-ms-request-id");
            if (each.answer().isPresent() && !Seen.isGuid(id.orElse(null))) {
                return Outcome.failed(
                        "a GUID as x-ms-request-id (" + each.name() + ")",
                        id.map(text -> "\"" + text + "\"").orElse("no such header"));
            }
            if (id.isPresent() && !seen.add(id.get())) {
                return Outcome.failed(
                        "an x-ms-request-id of its own (" + each.name() + ")",
                        "the one of another answer: " + id.get());
            }
        }
        return Outcome.passed();
    }

    static Outcome echo(Exchange exchange) {
        boolean wanted = exchange.request()
                .header("return-client-request-id")
                .filter("true"::equals)
                .isPresent();
        Optional<String> answered = exchange.header("client-request-id");
        return wanted
                ? Seen.is(
                        "client-request-id",
                        exchange.request().header("client-request-id").orElse(""),
                        answered.orElse(null))
                : Seen.absent("client-request-id header", answered);
    }
}
