package dev.wisim.conformance.entra.ask;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * The keys that a run signs with.
 *
 * @param published what the suite's issuer shows
 * @param other a key that nobody shows
 * @param curve a key for an algorithm that Entra does not take
 */
record ClusterKeys(RSAKey published, RSAKey other, ECKey curve) {

    private static final int BITS = 2048;

    static ClusterKeys generate() {
        try {
            return new ClusterKeys(
                    new RSAKeyGenerator(BITS)
                            .keyIDFromThumbprint(true)
                            .keyUse(KeyUse.SIGNATURE)
                            .generate(),
                    new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate(),
                    new ECKeyGenerator(Curve.P_384).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA and EC keys", e);
        }
    }
}
