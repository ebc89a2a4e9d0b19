package dev.wisim.kernel.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JWS algorithms that we verify; RFC 7518 section 3.1. All are asymmetric, so that no public key is ever taken for a
 * shared secret, and each names the only kind of key that fits it.
 */
enum SignatureAlgorithm {
    RS256(JWSAlgorithm.RS256, null),
    RS384(JWSAlgorithm.RS384, null),
    RS512(JWSAlgorithm.RS512, null),
    PS256(JWSAlgorithm.PS256, null),
    ES256(JWSAlgorithm.ES256, Curve.P_256),
    ES384(JWSAlgorithm.ES384, Curve.P_384),
    ES512(JWSAlgorithm.ES512, Curve.P_521);

    @SuppressWarnings("ImmutableEnumChecker") // Nimbus does not annotate its headers, which cannot change
    private final JWSHeader header;

    @SuppressWarnings("ImmutableEnumChecker") // nor its curves
    private final @Nullable Curve curve;

    SignatureAlgorithm(JWSAlgorithm jws, @Nullable Curve curve) {
        this.header = new JWSHeader(jws);
        this.curve = curve;
    }

    /** The algorithm of this exact name; empty for {@code none}, HMAC and everything unknown. */
    static Optional<SignatureAlgorithm> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The algorithm that a key signs with by itself, as API servers choose it: RS256 for RSA, else the curve's own. */
    static Optional<SignatureAlgorithm> of(PublicKey key) {
        return Arrays.stream(values()).filter(each -> each.fits(key)).findFirst();
    }

    /** Whether this algorithm may be used with {@code key}. */
    boolean fits(PublicKey key) {
        if (curve == null) {
            return key instanceof RSAPublicKey;
        }
        return key instanceof ECPublicKey ec && curve.equals(Curve.forECParameterSpec(ec.getParams()));
    }

    /** The curve's standard name, {@code secp256r1}; empty for RSA. */
    Optional<String> curveName() {
        return Optional.ofNullable(curve).map(Curve::getStdName);
    }

    /** What Nimbus wants beside the bytes: only the algorithm in it counts. */
    JWSHeader header() {
        return header;
    }

    JWSSigner signer(PrivateKey key) throws JOSEException {
        return curve == null ? new RSASSASigner(key) : new ECDSASigner(key, curve);
    }

    /** A verifier for a key that {@link #fits(PublicKey) fits}. */
    JWSVerifier verifier(PublicKey key) throws JOSEException {
        return curve == null ? new RSASSAVerifier((RSAPublicKey) key) : new ECDSAVerifier((ECPublicKey) key);
    }
}
