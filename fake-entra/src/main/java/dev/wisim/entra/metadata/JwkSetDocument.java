package dev.wisim.entra.metadata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.wisim.entra.signing.CertifiedKey;
import dev.wisim.kernel.jose.KeyMembers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entra's JWK set, members in the order of a capture of the real common endpoint: no {@code alg}, {@code kid} equal to
 * {@code x5t}, and in the v2 set an issuer for each key.
 */
public record JwkSetDocument(@JsonProperty("keys") List<Key> keys) {

    /** The v2 set, whose keys name their issuer. */
    static JwkSetDocument v2(List<CertifiedKey> keys, String issuer) {
        return new JwkSetDocument(keys.stream()
                .map(key -> Key.of(key, "microsoftonline.com", issuer))
                .toList());
    }

    /** The v1 set. */
    static JwkSetDocument v1(List<CertifiedKey> keys) {
        return new JwkSetDocument(
                keys.stream().map(key -> Key.of(key, null, null)).toList());
    }

    /** One key; only public members. */
    @JsonPropertyOrder({"kty", "use", "kid", "x5t", "n", "e", "x5c", "cloud_instance_name", "issuer"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Key(
            @JsonProperty("kty") String kty,
            @JsonProperty("use") String use,
            @JsonProperty("kid") String kid,
            @JsonProperty("x5t") String x5t,
            @JsonProperty("n") String n,
            @JsonProperty("e") String e,
            @JsonProperty("x5c") List<String> x5c,
            @JsonProperty("cloud_instance_name") @Nullable String cloudInstanceName,
            @JsonProperty("issuer") @Nullable String issuer) {

        private static Key of(CertifiedKey certified, @Nullable String cloud, @Nullable String issuer) {
            String id = certified.key().id();
            KeyMembers.Rsa rsa = (KeyMembers.Rsa) certified.key().published().members();
            return new Key(rsa.kty(), "sig", id, id, rsa.n(), rsa.e(), List.of(certified.x5c()), cloud, issuer);
        }
    }
}
