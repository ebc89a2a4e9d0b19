package dev.wisim.scenarios.matrix;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Signs whatever it is given, with keys that no issuer publishes. */
final class Forger {

    private final JWSSigner rsa;
    private final JWSSigner elliptic;

    Forger() {
        try {
            rsa = new RSASSASigner(new RSAKeyGenerator(2048).generate());
            elliptic = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes such keys", e);
        }
    }

    String signed(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        JWSSigner signer = rsa.supportedJWSAlgorithms().contains(header.getAlgorithm()) ? rsa : elliptic;
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("cannot be signed: " + header, e);
        }
        return token.serialize();
    }
}
