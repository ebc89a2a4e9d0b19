package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.requirement.EntraTokenRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answer around a token. */
final class Answers {

    private static final List<String> OF_V2 = List.of("token_type", "expires_in", "ext_expires_in", "access_token");

    private static final List<String> OF_V1 = List.of(
            "token_type", "expires_in", "ext_expires_in", "expires_on", "not_before", "resource", "access_token");

    /** Whether the answer has the members that every answer of its endpoint has. */
    static final ExchangeCheck MEMBERS = ExchangeCheck.inContext(
            EntraTokenRequirement.ANSWER_MEMBERS,
            (all, each) -> Seen.members(isOfV1(all, each) ? OF_V1 : OF_V2, each.members()));

    /** Whether it can be read how long the token lives. */
    static final ExchangeCheck TYPES =
            ExchangeCheck.inContext(EntraTokenRequirement.ANSWER_TYPES, Answers::types, MEMBERS);

    private Answers() {}

    static List<ExchangeCheck> all() {
        return List.of(
                MEMBERS,
                TYPES,
                ExchangeCheck.of(
                        EntraTokenRequirement.ANSWER_MEDIA_TYPE,
                        each -> Seen.is(
                                "Content-Type",
                                "application/json; charset=utf-8",
                                each.header("content-type").orElse(null))));
    }

    private static Outcome types(EntraEvidence evidence, Exchange exchange) {
        Map<String, Object> members = exchange.members();
        Object seconds = members.get("expires_in");
        boolean typed = isOfV1(evidence, exchange)
                ? seconds instanceof String text && text.matches("[0-9]{1,9}")
                : seconds instanceof Integer;
        return Outcome.of(
                "Bearer".equals(members.get("token_type"))
                        && typed
                        && Objects.equals(seconds, members.get("ext_expires_in")),
                "token_type Bearer and one number twice, as its endpoint writes it",
                "token_type " + members.get("token_type") + ", expires_in " + seconds + ", ext_expires_in "
                        + members.get("ext_expires_in"));
    }

    private static boolean isOfV1(EntraEvidence evidence, Exchange exchange) {
        return evidence.questionOf(exchange) == TokenQuestion.V1_ENDPOINT;
    }
}
