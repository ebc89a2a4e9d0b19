package dev.wisim.scenarios.entra;

import static dev.wisim.scenarios.entra.EntraMisbehaviour.toEnd;

import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.requirement.EntraMetadataRequirement;
import dev.wisim.conformance.requirement.EntraRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What an endpoint says wrongly of itself: for each requirement about its documents one thing. */
final class EntraMetadataMisbehaviour {

    private final Map<EntraRequirement, Consumer<BentAnswers>> all = new LinkedHashMap<>();

    private EntraMetadataMisbehaviour() {
        metadata();
    }

    static Map<EntraRequirement, Consumer<BentAnswers>> all() {
        return new EntraMetadataMisbehaviour().all;
    }

    private void metadata() {
        on(
                EntraMetadataRequirement.OPENID_V2,
                bent -> bent.document(
                        DocumentQuestion.OPENID_V2,
                        answer -> BentAnswers.header(answer, "content-type", Optional.of("application/json"))));
        on(
                EntraMetadataRequirement.OPENID_V2_MEMBERS,
                bent -> bent.documentMembers(DocumentQuestion.OPENID_V2, members -> toEnd(members, "issuer")));
        on(EntraMetadataRequirement.OPENID_V2_ENDPOINTS, bent -> openId(bent, "token_endpoint", "/token"));
        on(EntraMetadataRequirement.OPENID_V2_ISSUER, bent -> openId(bent, "issuer", "https://localhost/"));
        on(
                EntraMetadataRequirement.OPENID_DOMAIN,
                bent -> member(
                        bent,
                        DocumentQuestion.OPENID_V2_DOMAIN,
                        "issuer",
                        "https://localhost/conformance.example/v2.0"));
        on(
                EntraMetadataRequirement.OPENID_MANY,
                bent -> member(
                        bent, DocumentQuestion.OPENID_V2_CONSUMERS, "issuer", "https://localhost/consumers/v2.0"));
        on(
                EntraMetadataRequirement.OPENID_CACHING,
                bent -> bent.document(
                        DocumentQuestion.OPENID_V2,
                        answer -> BentAnswers.header(answer, "cache-control", Optional.of("no-store"))));
        on(
                EntraMetadataRequirement.OPENID_V1,
                bent -> member(bent, DocumentQuestion.OPENID_V1, "issuer", "https://sts.windows.net/common/"));
        on(
                EntraMetadataRequirement.KEYS,
                bent -> bent.documentMembers(
                        DocumentQuestion.KEYS_V2,
                        members -> members.put("keys", ((List<?>) members.get("keys")).subList(0, 1))));
        on(EntraMetadataRequirement.KEYS_MEMBERS, bent -> keyMember(bent, DocumentQuestion.KEYS_V2, "alg", "RS256"));
        on(EntraMetadataRequirement.KEYS_CERTIFICATE, bent -> keyMember(bent, DocumentQuestion.KEYS_V2, "x5t", "x"));
        on(
                EntraMetadataRequirement.KEYS_ISSUER,
                bent -> keyMember(
                        bent,
                        DocumentQuestion.KEYS_V2_COMMON,
                        "issuer",
                        "https://login.microsoftonline.com/common/v2.0"));
        on(EntraMetadataRequirement.KEYS_V1, bent -> keyMember(bent, DocumentQuestion.KEYS_V1, "issuer", "x"));
        on(EntraMetadataRequirement.INSTANCE, bent -> member(bent, DocumentQuestion.INSTANCE, "metadata", List.of()));
        on(
                EntraMetadataRequirement.INSTANCE_MEMBERS,
                bent -> member(bent, DocumentQuestion.INSTANCE_API_1_0, "metadata", List.of()));
        on(
                EntraMetadataRequirement.INSTANCE_V1,
                bent -> member(
                        bent, DocumentQuestion.INSTANCE_OF_V1, "tenant_discovery_endpoint", "https://localhost/v2.0"));
        on(
                EntraMetadataRequirement.INSTANCE_MICROSOFT,
                bent -> member(bent, DocumentQuestion.INSTANCE_OF_MICROSOFT, "metadata", List.of()));
    }

    private void on(EntraRequirement requirement, Consumer<BentAnswers> misbehaviour) {
        all.put(requirement, misbehaviour);
    }

    private static void member(BentAnswers bent, DocumentQuestion question, String name, Object value) {
        bent.documentMembers(question, members -> members.put(name, value));
    }

    /** The same in every answer that has to show the same document. */
    private static void openId(BentAnswers bent, String name, String value) {
        member(bent, DocumentQuestion.OPENID_V2, name, value);
        member(bent, DocumentQuestion.OPENID_V2_BARE_QUERY, name, value);
        member(bent, DocumentQuestion.OPENID_V2_DOMAIN, name, value);
    }

    @SuppressWarnings("unchecked") // the keys of a recorded set are JSON objects
    private static void keyMember(BentAnswers bent, DocumentQuestion question, String name, String value) {
        bent.documentMembers(question, members -> {
            List<Map<String, Object>> keys = new ArrayList<>((List<Map<String, Object>>) members.get("keys"));
            keys.get(0).put(name, value);
            members.put("keys", keys);
        });
    }
}
