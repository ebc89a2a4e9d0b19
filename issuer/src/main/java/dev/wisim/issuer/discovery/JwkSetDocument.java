package dev.wisim.issuer.discovery;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.kernel.jose.KeyMembers;
import dev.wisim.kernel.jose.PublishedKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published keys, members in the API server's order; what no API server writes comes after them. */
record JwkSetDocument(List<Object> keys, @JsonAnyGetter Map<String, Object> unknownMembers) {

    /** Public keys of types that a relying party for service-account tokens need not know. */
    private static final List<Map<String, String>> UNKNOWN_KEYS = List.of(
            members(
                    "OKP",
                    "unknown-key-1",
                    "EdDSA",
                    "crv",
                    "Ed25519",
                    "x",
                    "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"),
            members("AKP", "unknown-key-2", "ML-DSA-44", "pub", "unseg08wn05wmnwZ"));

    static JwkSetDocument of(List<PublishedKey> published) {
        return new JwkSetDocument(List.copyOf(published.stream().map(Jwk::of).toList()), Map.of());
    }

    /** The same with members and keys that no API server writes, before and between the others. */
    JwkSetDocument withUnknown() {
        List<Object> all = new ArrayList<>(UNKNOWN_KEYS);
        all.addAll(keys);
        return new JwkSetDocument(all, Map.of("unheard_of", true));
    }

    private static Map<String, String> members(String kty, String kid, String alg, String... others) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("use", "sig");
        members.put("kty", kty);
        members.put("kid", kid);
        members.put("alg", alg);
        for (int i = 0; i < others.length; i += 2) {
            members.put(others[i], others[i + 1]);
        }
        return members;
    }

    /** One key: {@code crv}, {@code x} and {@code y} of a curve's, {@code n} and {@code e} of an RSA key. */
    @JsonInclude(Include.NON_NULL)
    record Jwk(
            String use,
            String kty,
            String kid,
            @Nullable String crv,
            String alg,
            @Nullable String n,
            @Nullable String e,
            @Nullable String x,
            @Nullable String y) {

        private static Jwk of(PublishedKey key) {
            KeyMembers members = key.members();
            if (members instanceof KeyMembers.Rsa rsa) {
                return new Jwk("sig", rsa.kty(), key.id(), null, key.algorithm(), rsa.n(), rsa.e(), null, null);
            }
            KeyMembers.Ec ec = (KeyMembers.Ec) members;
            return new Jwk("sig", ec.kty(), key.id(), ec.crv(), key.algorithm(), null, null, ec.x(), ec.y());
        }
    }
}
