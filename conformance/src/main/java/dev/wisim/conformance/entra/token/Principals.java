package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.requirement.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What tokens have in common, and what no two of them have. */
final class Principals {

    private static final int TOKEN_ID_LENGTH = 22;

    private Principals() {}

    /** Of one client, every token names one service principal; another client has another. */
    static Outcome examine(EntraEvidence evidence) {
        Map<Object, String> clients = new HashMap<>();
        Map<String, Object> principals = new HashMap<>();
        for (Exchange each : evidence.granted()) {
            String client = evidence.questionOf(each).clientId(evidence.world());
            Object oid = AccessToken.claim(each, "oid").orElse("");
            Object sub = AccessToken.claim(each, "sub").orElse("");
            boolean own = Seen.isGuid(oid)
                    && oid.equals(sub)
                    && oid.equals(principals.computeIfAbsent(client, first -> oid))
                    && client.equals(clients.computeIfAbsent(oid, first -> client));
            if (!own) {
                return Outcome.failed(
                        "one GUID as oid and sub in every token of the client (" + each.name() + ")",
                        "oid " + oid + ", sub " + sub);
            }
        }
        return Outcome.passed();
    }

    static Outcome tokenIds(EntraEvidence evidence) {
        Set<Object> seen = new HashSet<>();
        for (Exchange each : evidence.granted()) {
            Object id = AccessToken.claim(each, "uti").orElse("");
            if (!(id instanceof String text) || text.length() != TOKEN_ID_LENGTH || !seen.add(text)) {
                return Outcome.failed(
                        "a uti of 22 characters that no other token has (" + each.name() + ")", "uti " + id);
            }
        }
        return Outcome.passed();
    }
}
