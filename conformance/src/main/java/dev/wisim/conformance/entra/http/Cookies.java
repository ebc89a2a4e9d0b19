package dev.wisim.conformance.entra.http;

import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Locale;

/** The cookies that every answer of the token endpoint sets. */
final class Cookies {

    private static final List<String> NAMES = List.of("fpc", "x-ms-gateway-slice", "stsservicecookie");

    private Cookies() {}

    static Outcome examine(Exchange exchange) {
        List<String> set = exchange.answer()
                .map(answer -> answer.headers().getOrDefault("set-cookie", List.of()))
                .orElse(List.of());
        boolean whole = NAMES.stream().allMatch(name -> set.stream().anyMatch(cookie -> cookie.startsWith(name + "=")));
        boolean safe = set.stream()
                .map(cookie -> cookie.toLowerCase(Locale.ROOT))
                .allMatch(cookie -> cookie.contains("secure") && !cookie.contains("domain="));
        return Outcome.of(
                whole && safe, "secure cookies " + String.join(", ", NAMES) + " without a domain", set.toString());
    }
}
