package dev.wisim.conformance.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The member of a discovery document that lists what tokens may be signed with. */
final class SigningAlgorithms {

    static final String MEMBER = "id_token_signing_alg_values_supported";

    private SigningAlgorithms() {}

    /** Those of {@code used} that the document does not list, each once. */
    static List<String> unlisted(Map<String, Object> document, Collection<String> used) {
        return used.stream()
                .distinct()
                .filter(algorithm -> !DiscoveryCheck.lists(document.get(MEMBER), algorithm))
                .toList();
    }
}
