package dev.wisim.kernel.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A token as it came, well-formed but vouched for by nobody. What may be left out, doubled or padded is the caller's
 * matter: this reading is strict.
 */
public final class UnverifiedJwt {

    /** The longest token that is read, in characters. */
    public static final int MAX_LENGTH = 65_536;

    private final Map<String, @Nullable Object> header;
    private final Map<String, @Nullable Object> claims;
    private final List<String> audiences;
    private final String signingInput;
    private final String signature;

    UnverifiedJwt(
            Map<String, @Nullable Object> header,
            Map<String, @Nullable Object> claims,
            String signingInput,
            String signature)
            throws MalformedJwt {
        this.header = header;
        this.claims = claims;
        this.audiences = Claims.audiences(claims.get("aud"));
        this.signingInput = signingInput;
        this.signature = signature;
    }

    /**
     * Reads the compact form: exactly three parts of base64url without padding, the first two strict JSON objects without
     * duplicate members, nothing around them. A token that says {@code "alg":"none"} or has an empty signature is read, so
     * that a caller can name what it refuses.
     */
    public static UnverifiedJwt parse(String compact) throws MalformedJwt {
        return CompactForm.read(compact);
    }

    /** The header's members; a JSON null is null. */
    public Map<String, @Nullable Object> header() {
        return header;
    }

    /** The payload's members; a JSON null is null. */
    public Map<String, @Nullable Object> claims() {
        return claims;
    }

    /** A header that is a string; empty when absent or of another type. */
    public Optional<String> headerText(String name) {
        return header.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A claim that is a string; empty when absent or of another type. */
    public Optional<String> claimText(String name) {
        return claims.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The audiences, whether {@code aud} is a string or an array; empty when it is absent. */
    public List<String> audiences() {
        return audiences;
    }

    /**
     * A claim that is a NumericDate, RFC 7519 section 2: seconds since 1970, fractions to the nanosecond; empty when absent.
     *
     * @throws MalformedJwt when it is not a number, or beyond what {@link Instant} holds; the message names the claim
     */
    public Optional<Instant> time(String name) throws MalformedJwt {
        return claims.containsKey(name) ? Optional.of(Claims.time(name, claims.get(name))) : Optional.empty();
    }

    /**
     * Checks the signature. The token's own {@code alg} must be one of RS256, RS384, RS512, PS256, ES256, ES384 and ES512,
     * and {@code key} of the type and curve that it asks for.
     *
     * @throws BadSignature when {@code key} does not vouch for this token
     */
    public VerifiedJwt verify(PublicKey key, CryptoProvider provider) throws BadSignature {
        String name = headerText("alg").orElse("none");
        SignatureAlgorithm algorithm = SignatureAlgorithm.named(name)
                .orElseThrow(() -> new BadSignature(
                        BadSignature.Kind.ALGORITHM,
                        "the algorithm '" + name + "' is not one that a public key verifies"));
        if (header.containsKey("crit")) {
            throw new BadSignature(BadSignature.Kind.CRITICAL_HEADER, "the header names critical extensions");
        }
        if (!algorithm.fits(key)) {
            throw new BadSignature(
                    BadSignature.Kind.KEY_TYPE,
                    "the algorithm " + name + " does not fit this " + key.getAlgorithm() + " key");
        }
        if (!holds(algorithm, key, provider)) {
            throw new BadSignature(BadSignature.Kind.SIGNATURE, "the signature is not of this key");
        }
        return new VerifiedJwt(this, key);
    }

    /** A key that the fast provider refuses, such as one with a long exponent, is still tried with the JDK's. */
    private boolean holds(SignatureAlgorithm algorithm, PublicKey key, CryptoProvider provider) {
        try {
            return holds(algorithm, key, provider.jca());
        } catch (JOSEException refused) {
            return provider.jca().isPresent() && holdsForJdk(algorithm, key);
        }
    }

    private boolean holdsForJdk(SignatureAlgorithm algorithm, PublicKey key) {
        try {
            return holds(algorithm, key, Optional.empty());
        } catch (JOSEException refused) {
            return false;
        }
    }

    private boolean holds(SignatureAlgorithm algorithm, PublicKey key, Optional<Provider> jca) throws JOSEException {
        JWSVerifier verifier = algorithm.verifier(key);
        jca.ifPresent(each -> verifier.getJCAContext().setProvider(each));
        byte[] signed = signingInput.getBytes(StandardCharsets.US_ASCII);
        return verifier.verify(algorithm.header(), signed, new Base64URL(signature));
    }
}
