package dev.wisim.kernel.jose;

import java.math.BigInteger;
import java.security.interfaces.RSAKey;

/** What a key must be like to be used here, and the proof that two halves are one key. */
final class KeyForm {

    /** What a file may hold, for the sentences of refusals. */
    static final String READ =
            "what is read is PEM (PKCS#1, PKCS#8, SEC1, public key, certificate) or a JWK set, RSA or on P-256, P-384, P-521";

    /** RFC 7518 section 3.3: a key of 2048 bits or larger must be used. */
    private static final int FEWEST_SIGNING_BITS = 2_048;

    private KeyForm() {}

    /** The key, after it has signed something that its public half verifies. */
    static SigningKey proven(SigningKey key, CryptoProvider provider) throws UnusableKey {
        if (key.publicKey() instanceof RSAKey rsa && tooShort(rsa.getModulus())) {
            throw new UnusableKey("is RSA of " + rsa.getModulus().bitLength() + " bits, and signing takes "
                    + FEWEST_SIGNING_BITS + " (RFC 7518 section 3.3)");
        }
        try {
            String header = "{\"alg\":\"" + key.algorithm() + "\"}";
            String token = new TokenSigner(provider).sign(key, header, "{}");
            UnverifiedJwt.parse(token).verify(key.publicKey(), provider);
            return key;
        } catch (BadSignature | MalformedJwt | RuntimeException e) {
            throw new UnusableKey("is broken: its private half does not belong to its public half");
        }
    }

    private static boolean tooShort(BigInteger modulus) {
        return modulus.bitLength() < FEWEST_SIGNING_BITS;
    }
}
