package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.evidence.DocumentQuestion;
import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.jose.PublishedKey;
import dev.wisim.conformance.jose.Signature;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.EntraMetadataRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a resource that asks for the tenant's keys can verify the token. */
final class TokenSignature {

    private TokenSignature() {}

    static Outcome published(EntraEvidence evidence, Exchange exchange) {
        if (keys(evidence).isEmpty()) {
            return new Outcome.Blocked(EntraMetadataRequirement.KEYS);
        }
        String kid = AccessToken.of(exchange).kid().orElse("");
        return Outcome.of(
                key(evidence, kid).isPresent(),
                "a published key \"" + kid + "\"",
                keys(evidence).stream().map(PublishedKey::name).toList().toString());
    }

    static Outcome examine(EntraEvidence evidence, Exchange exchange) {
        Token token = AccessToken.of(exchange);
        PublishedKey key = key(evidence, token.kid().orElse("")).orElseThrow();
        return Signature.wrong(token, key)
                .map(why -> Outcome.failed("a signature by " + key.name(), why))
                .orElseGet(Outcome::passed);
    }

    private static Optional<PublishedKey> key(EntraEvidence evidence, String kid) {
        return keys(evidence).stream()
                .filter(key -> key.kid().filter(kid::equals).isPresent())
                .findFirst();
    }

    @SuppressWarnings("unchecked") // objects that were read from JSON have texts as keys
    private static List<PublishedKey> keys(EntraEvidence evidence) {
        return evidence.document(DocumentQuestion.KEYS_V2).members().get("keys") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(key -> new PublishedKey(list.indexOf(key) + 1, (Map<String, Object>) key))
                        .toList()
                : List.of();
    }
}
