package dev.wisim.kernel.jose;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/**
 * The public members of a JSON Web Key, ready to be written: base64url without padding, RFC 7518 sections 6.2 and 6.3.
 * Servers order members differently, so the writing of the set is theirs.
 */
public sealed interface KeyMembers {

    /** The key type, {@code kty}. */
    String kty();

    /**
     * An RSA key: modulus and exponent, in as few bytes as they need.
     *
     * @param n the modulus
     * @param e the public exponent
     */
    record Rsa(String n, String e) implements KeyMembers {
        @Override
        public String kty() {
            return "RSA";
        }
    }

    /**
     * A point on a curve: both coordinates in the full width of the field, leading zeros and all.
     *
     * @param crv the curve, {@code P-256}, {@code P-384} or {@code P-521}
     * @param x the first coordinate
     * @param y the second coordinate
     */
    record Ec(String crv, String x, String y) implements KeyMembers {
        @Override
        public String kty() {
            return "EC";
        }
    }

    /**
     * The members of {@code key}.
     *
     * @throws IllegalArgumentException when the key is neither RSA nor on a curve that JOSE names
     */
    static KeyMembers of(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return new Rsa(
                    Base64URL.encode(rsa.getModulus()).toString(),
                    Base64URL.encode(rsa.getPublicExponent()).toString());
        }
        if (key instanceof ECPublicKey ec) {
            Curve curve = Curve.forECParameterSpec(ec.getParams());
            if (curve != null) {
                ECKey jwk = new ECKey.Builder(curve, ec).build();
                return new Ec(curve.getName(), jwk.getX().toString(), jwk.getY().toString());
            }
        }
        throw new IllegalArgumentException("no JSON Web Key for a key of type " + key.getAlgorithm());
    }
}
