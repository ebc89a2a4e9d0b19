package dev.wisim.issuer.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.kernel.jose.KeyMembers;
import dev.wisim.kernel.jose.SigningKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published keys, members in the API server's order. */
record JwkSetDocument(List<Jwk> keys) {

    static JwkSetDocument of(List<SigningKey> published) {
        return new JwkSetDocument(published.stream().map(Jwk::of).toList());
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

        private static Jwk of(SigningKey key) {
            KeyMembers members = key.published().members();
            if (members instanceof KeyMembers.Rsa rsa) {
                return new Jwk("sig", rsa.kty(), key.id(), null, key.algorithm(), rsa.n(), rsa.e(), null, null);
            }
            KeyMembers.Ec ec = (KeyMembers.Ec) members;
            return new Jwk("sig", ec.kty(), key.id(), ec.crv(), key.algorithm(), null, null, ec.x(), ec.y());
        }
    }
}
