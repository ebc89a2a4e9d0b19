package dev.wisim.issuer.discovery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.PublishedKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** OpenID Connect discovery, with the members that the API server writes and no other. */
record DiscoveryDocument(
        String issuer,
        @JsonProperty("jwks_uri") String jwksUri,
        @JsonProperty("response_types_supported") List<String> responseTypes,
        @JsonProperty("subject_types_supported") List<String> subjectTypes,

        @JsonProperty("id_token_signing_alg_values_supported")
        List<String> algorithms) {

    /** The algorithms are those of all published keys, not of the signing one alone, each once and sorted; a key that is wrongly
     * kept back is a published one. */
    static DiscoveryDocument of(Issuer issuer, Instant now) {
        return new DiscoveryDocument(
                issuer.publishedName(),
                issuer.jwksUri(),
                List.of("id_token"),
                List.of("public"),
                Stream.concat(issuer.ring(now).published().stream(), issuer.shown(now).stream())
                        .map(PublishedKey::algorithm)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
