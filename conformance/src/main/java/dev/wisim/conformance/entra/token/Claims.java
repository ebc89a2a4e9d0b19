package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.entra.world.EntraWorld.Identity;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;

/** What single claims say. */
final class Claims {

    private static final String BY_SECRET = "1";
    private static final String BY_ASSERTION = "2";

    private Claims() {}

    static Outcome issuer(EntraEvidence evidence, Exchange exchange) {
        String tenant = evidence.world().tenant().id();
        return claim(
                exchange,
                "iss",
                evidence.questionOf(exchange).ofVersion2()
                        ? "https://login.microsoftonline.com/" + tenant + "/v2.0"
                        : "https://sts.windows.net/" + tenant + "/");
    }

    static Outcome audience(EntraEvidence evidence, Exchange exchange) {
        return claim(exchange, "aud", evidence.questionOf(exchange).audience(evidence.world()));
    }

    static Outcome client(EntraEvidence evidence, Exchange exchange) {
        TokenQuestion question = evidence.questionOf(exchange);
        return claim(exchange, question.ofVersion2() ? "azp" : "appid", question.clientId(evidence.world()));
    }

    static Outcome tenant(EntraEvidence evidence, Exchange exchange) {
        return claim(exchange, "tid", evidence.world().tenant().id());
    }

    static Outcome authentication(EntraEvidence evidence, Exchange exchange) {
        TokenQuestion question = evidence.questionOf(exchange);
        return claim(
                exchange,
                question.ofVersion2() ? "azpacr" : "appidacr",
                question == TokenQuestion.SECRET ? BY_SECRET : BY_ASSERTION);
    }

    static Outcome challenges(EntraEvidence evidence, Exchange exchange) {
        return evidence.questionOf(exchange) == TokenQuestion.CHALLENGES
                ? claim(exchange, "xms_cc", List.of("CP1"))
                : Seen.absent("xms_cc", AccessToken.claim(exchange, "xms_cc"));
    }

    static Outcome roles(EntraEvidence evidence, Exchange exchange) {
        return evidence.questionOf(exchange) == TokenQuestion.API_V2
                ? claim(exchange, "roles", List.of("Orders.Read"))
                : Seen.absent("roles", AccessToken.claim(exchange, "roles"));
    }

    static Outcome resourceId(EntraEvidence evidence, Exchange exchange) {
        Identity identity = evidence.world().identity();
        return evidence.questionOf(exchange).ofIdentity()
                ? claim(
                        exchange,
                        "xms_mirid",
                        "/subscriptions/" + identity.subscription() + "/resourcegroups/" + identity.resourceGroup()
                                + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/" + identity.name())
                : Seen.absent("xms_mirid", AccessToken.claim(exchange, "xms_mirid"));
    }

    private static Outcome claim(Exchange exchange, String name, Object expected) {
        return Seen.is(name, expected, AccessToken.claim(exchange, name).orElse(null));
    }
}
