package dev.wisim.conformance.entra.metadata;

import dev.wisim.conformance.entra.check.Seen;
import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.requirement.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What instance discovery answers. */
final class Instances {

    private static final String ENDPOINT = "tenant_discovery_endpoint";
    private static final String DOCUMENT = "/.well-known/openid-configuration";
    private static final String MICROSOFT = "login.microsoftonline.com";

    private Instances() {}

    static Outcome own(EntraEvidence evidence) {
        Map<String, Object> answer =
                evidence.document(DocumentQuestion.INSTANCE).members();
        String host = URI.create(evidence.login()).getRawAuthority();
        return Seen.all(
                Seen.is(ENDPOINT, tenant(evidence) + "/v2.0" + DOCUMENT, answer.get(ENDPOINT)), knows(answer, host));
    }

    static Outcome members(EntraEvidence evidence) {
        return Seen.all(
                Seen.members(
                        List.of(ENDPOINT, "api-version", "metadata"),
                        evidence.document(DocumentQuestion.INSTANCE).members()),
                Seen.members(
                        List.of(ENDPOINT, "api-version"),
                        evidence.document(DocumentQuestion.INSTANCE_API_1_0).members()));
    }

    static Outcome ofV1(EntraEvidence evidence) {
        return Seen.is(
                ENDPOINT,
                tenant(evidence) + DOCUMENT,
                evidence.document(DocumentQuestion.INSTANCE_OF_V1).members().get(ENDPOINT));
    }

    static Outcome ofMicrosoft(EntraEvidence evidence) {
        Map<String, Object> answer =
                evidence.document(DocumentQuestion.INSTANCE_OF_MICROSOFT).members();
        return Seen.all(
                Seen.is(ENDPOINT, "https://" + MICROSOFT + "/common/v2.0" + DOCUMENT, answer.get(ENDPOINT)),
                Seen.is(
                        "the first cloud",
                        Map.of(
                                "preferred_network",
                                MICROSOFT,
                                "preferred_cache",
                                "login.windows.net",
                                "aliases",
                                List.of(MICROSOFT, "login.windows.net", "login.microsoft.com", "sts.windows.net")),
                        answer.get("metadata") instanceof List<?> clouds && !clouds.isEmpty() ? clouds.get(0) : null));
    }

    private static Outcome knows(Map<String, Object> answer, String host) {
        boolean known = answer.get("metadata") instanceof List<?> clouds
                && clouds.stream()
                        .anyMatch(cloud -> cloud instanceof Map<?, ?> members
                                && members.get("preferred_network") instanceof String
                                && members.get("preferred_cache") instanceof String
                                && members.get("aliases") instanceof List<?> aliases
                                && aliases.contains(host));
        return Outcome.of(known, "metadata with " + host + " among the aliases", "metadata " + answer.get("metadata"));
    }

    private static String tenant(EntraEvidence evidence) {
        return evidence.login() + "/" + evidence.world().tenant().id();
    }
}
