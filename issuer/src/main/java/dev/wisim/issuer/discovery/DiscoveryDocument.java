package dev.wisim.issuer.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.SigningKey;
import java.util.List;

/** OpenID Connect discovery, with the members that the API server writes and no other. */
record DiscoveryDocument(
        String issuer,
        @JsonProperty("jwks_uri") String jwksUri,
        @JsonProperty("response_types_supported") List<String> responseTypes,
        @JsonProperty("subject_types_supported") List<String> subjectTypes,

        @JsonProperty("id_token_signing_alg_values_supported")
        List<String> algorithms) {

    /** The algorithms are those of all published keys, not of the signing one alone, each once and sorted. */
    static DiscoveryDocument of(Issuer issuer) {
        return new DiscoveryDocument(
                issuer.url().text(),
                issuer.jwksUri(),
                List.of("id_token"),
                List.of("public"),
                issuer.keys().published().stream()
                        .map(SigningKey::algorithm)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
