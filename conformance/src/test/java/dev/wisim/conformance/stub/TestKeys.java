package dev.wisim.conformance.stub;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** Keys with everything that a published key says. */
public final class TestKeys {

    /** Made once: an RSA key costs a tenth of a second. */
    public static final RSAKey RSA = rsa(2048, JWSAlgorithm.RS256, "rsa-1");

    private TestKeys() {}

    public static RSAKey rsa(int bits, Algorithm algorithm, String kid) {
        try {
            return new RSAKeyGenerator(bits, true)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ECKey ec(String kid) {
        return ec(Curve.P_256, JWSAlgorithm.ES256, kid);
    }

    public static ECKey ec(Curve curve, JWSAlgorithm algorithm, String kid) {
        try {
            return new ECKeyGenerator(curve)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key under another id. */
    static JWK renamed(ECKey key, String kid) {
        return new ECKey.Builder(key).keyID(kid).build();
    }
}
