package dev.wisim.conformance.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One key as the set has it, well-formed or not.
 *
 * @param place its place in the set, from 1
 * @param members as they stand
 */
public record PublishedKey(int place, Map<String, Object> members) {

    private static final Set<String> CURVES = Set.of("P-256", "P-384", "P-521");

    /** The member, if it is a text that is not empty. */
    public Optional<String> text(String member) {
        return members.get(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** The key id. */
    public Optional<String> kid() {
        return text("kid");
    }

    /** The algorithm that the key is for. */
    public Optional<String> algorithm() {
        return text("alg");
    }

    /** Whether its type is one that service-account tokens are signed with; a key without a type counts, as a broken one. */
    public boolean ofKnownType() {
        Optional<String> type = text("kty");
        boolean curve = type.filter("EC"::equals).isPresent()
                && text("crv").map(CURVES::contains).orElse(true);
        return type.isEmpty() || type.get().equals("RSA") || curve;
    }

    /** For people: which key it is. */
    public String name() {
        return kid().map(kid -> "key \"" + kid + "\"").orElse("key number " + place);
    }

    /**
     * The key itself.
     *
     * @throws ParseException when it is not whole, or its point is not on its curve
     */
    public JWK key() throws ParseException {
        return JWK.parse(members);
    }

    /** What identifies the key whatever it is called (RFC 7638); empty when the key is not whole. */
    public Optional<String> thumbprint() {
        try {
            return Optional.of(key().computeThumbprint().toString());
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    /** The algorithms that a whole key can be for. */
    static Set<String> algorithmsOf(JWK key) {
        if (key instanceof RSAKey) {
            return Set.of("RS256", "RS384", "RS512");
        } else if (key instanceof ECKey ec) {
            Curve curve = ec.getCurve();
            return Curve.P_256.equals(curve)
                    ? Set.of("ES256")
                    : Curve.P_384.equals(curve) ? Set.of("ES384") : Set.of("ES512");
        }
        return Set.of();
    }
}
