package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.check.ExchangeCheck;
import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.EntraTokenRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answer around a token. */
final class Answers {

    /** Whether the answer has the members that every answer has. */
    static final ExchangeCheck MEMBERS = ExchangeCheck.of(
            EntraTokenRequirement.ANSWER_MEMBERS,
            each -> Seen.members(
                    List.of("token_type", "expires_in", "ext_expires_in", "access_token"), each.members()));

    /** Whether it can be read how long the token lives. */
    static final ExchangeCheck TYPES = ExchangeCheck.of(EntraTokenRequirement.ANSWER_TYPES, Answers::types, MEMBERS);

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

    private static Outcome types(Exchange exchange) {
        Map<String, Object> members = exchange.members();
        Object seconds = members.get("expires_in");
        return Outcome.of(
                "Bearer".equals(members.get("token_type"))
                        && seconds instanceof Integer
                        && Objects.equals(seconds, members.get("ext_expires_in")),
                "token_type Bearer and one integer twice",
                "token_type " + members.get("token_type") + ", expires_in " + seconds + ", ext_expires_in "
                        + members.get("ext_expires_in"));
    }
}
