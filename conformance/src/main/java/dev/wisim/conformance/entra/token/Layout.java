package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which members a token has, and in which order. */
final class Layout {

    private static final List<String> V1 = List.of(
            "aud",
            "iss",
            "iat",
            "nbf",
            "exp",
            "aio",
            "appid",
            "appidacr",
            "idp",
            "idtyp",
            "oid",
            "rh",
            "sub",
            "tid",
            "uti",
            "ver");

    private static final List<String> V2 = List.of(
            "aud", "iss", "iat", "nbf", "exp", "aio", "azp", "azpacr", "idtyp", "oid", "rh", "sub", "tid", "uti",
            "ver");

    /** What is there for some tokens only, and has checks of its own, or belongs to users. */
    private static final Set<String> OPTIONAL = Set.of(
            "roles", "wids", "xms_cc", "xms_mirid", "name", "upn", "unique_name", "preferred_username", "email", "scp");

    private Layout() {}

    /** Judges tokens of one version; those of the other are in order as far as this goes. */
    static Outcome of(EntraEvidence evidence, Exchange exchange, boolean version2) {
        if (evidence.questionOf(exchange).ofVersion2() != version2) {
            return Outcome.passed();
        }
        Map<String, Object> claims = AccessToken.of(exchange).claims();
        List<String> always = claims.keySet().stream()
                .filter(name -> !OPTIONAL.contains(name))
                .toList();
        return Seen.all(
                Seen.is("the claims", version2 ? V2 : V1, always),
                Seen.is("ver", version2 ? "2.0" : "1.0", claims.get("ver")),
                Seen.is("idtyp", "app", claims.get("idtyp")));
    }

    static Outcome header(EntraEvidence evidence, Exchange exchange) {
        Token token = AccessToken.of(exchange);
        boolean version2 = evidence.questionOf(exchange).ofVersion2();
        return Seen.all(
                Seen.members(
                        version2 ? List.of("typ", "alg", "kid") : List.of("typ", "alg", "x5t", "kid"), token.header()),
                Seen.is("typ", "JWT", token.header().get("typ")),
                Seen.is("alg", "RS256", token.header().get("alg")),
                version2
                        ? Outcome.passed()
                        : Seen.is("x5t", token.kid().orElse(""), token.header().get("x5t")));
    }
}
