package dev.wisim.conformance.abuse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands in a forged token's third part, whatever its header says. */
public enum ForgedSignature {
    /** The published key's, as it should be. */
    RS256((signed, keys) -> signed("SHA256withRSA", keys.own(), signed)),
    /** The published key's over SHA-1. */
    RS1((signed, keys) -> signed("SHA1withRSA", keys.own(), signed)),
    /** The published key's, RSASSA-PSS. */
    PS256((signed, keys) -> pss(keys.own(), signed)),
    /** The attacker's. */
    OTHER_KEY((signed, keys) -> signed("SHA256withRSA", keys.attackers(), signed)),
    /** The attacker's on P-256. */
    ES256((signed, keys) -> signed("SHA256withECDSAinP1363Format", keys.curve().getPrivate(), signed)),
    /** Two zeros on P-256, which once held for any key (CVE-2022-21449). */
    ES256_ZEROS((signed, keys) -> new byte[64]),
    /** The attacker's on Ed25519. */
    EDDSA((signed, keys) -> signed("Ed25519", keys.edwards().getPrivate(), signed)),
    /** An HMAC whose secret is the published key as PEM. */
    HS256_PEM((signed, keys) -> hmac("HmacSHA256", keys.pem().getBytes(StandardCharsets.US_ASCII), signed)),
    /** The same without its last line feed. */
    HS256_PEM_STRIPPED(
            (signed, keys) -> hmac("HmacSHA256", keys.pem().strip().getBytes(StandardCharsets.US_ASCII), signed)),
    /** An HMAC whose secret is the published key as DER. */
    HS256_DER((signed, keys) -> hmac("HmacSHA256", keys.der(), signed)),
    /** An HMAC whose secret is the modulus. */
    HS256_MODULUS(
            (signed, keys) -> hmac("HmacSHA256", keys.published().getModulus().decode(), signed)),
    /** The longest HMAC, whose secret is the published key as PEM. */
    HS512_PEM((signed, keys) -> hmac("HmacSHA512", keys.pem().getBytes(StandardCharsets.US_ASCII), signed)),
    /** Nothing. */
    EMPTY((signed, keys) -> new byte[0]),
    /** As many zeros as a signature has bytes. */
    ZEROS((signed, keys) -> new byte[256]),
    /** The number one, whose every power is one. */
    ONE((signed, keys) -> one()),
    /** A number that is larger than the modulus. */
    ABOVE_MODULUS((signed, keys) -> ones()),
    /** The right one without its last byte. */
    SHORT((signed, keys) -> Arrays.copyOf(RS256.over(signed, keys), 255)),
    /** The right one with a byte behind it. */
    LONG((signed, keys) -> Arrays.copyOf(RS256.over(signed, keys), 257)),
    /** The right one with a zero before it: the same number. */
    LEADING_ZERO((signed, keys) -> shifted(RS256.over(signed, keys))),
    /** The right one with one bit changed. */
    ONE_BIT((signed, keys) -> flipped(RS256.over(signed, keys))),
    /** The published key's over something else. */
    OF_SOMETHING_ELSE((signed, keys) -> RS256.over(new byte[] {'x'}, keys)),
    /** The published key's over the payload alone. */
    OF_PAYLOAD_ALONE((signed, keys) -> RS256.over(afterDot(signed), keys));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<byte[], AbuseKeys, byte[]> make;

    ForgedSignature(BiFunction<byte[], AbuseKeys, byte[]> make) {
        this.make = make;
    }

    /** The bytes, for what would be signed in a good token. */
    byte[] over(byte[] signed, AbuseKeys keys) {
        return make.apply(signed, keys);
    }

    private static byte[] signed(String algorithm, PrivateKey key, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static byte[] pss(PrivateKey key, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSASSA-PSS", e);
        }
    }

    private static byte[] hmac(String algorithm, byte[] secret, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static byte[] one() {
        byte[] number = new byte[256];
        number[255] = 1;
        return number;
    }

    private static byte[] ones() {
        byte[] number = new byte[256];
        Arrays.fill(number, (byte) 0xff);
        return number;
    }

    private static byte[] shifted(byte[] signature) {
        byte[] longer = new byte[signature.length + 1];
        System.arraycopy(signature, 0, longer, 1, signature.length);
        return longer;
    }

    private static byte[] flipped(byte[] signature) {
        signature[signature.length / 2] ^= 1;
        return signature;
    }

    private static byte[] afterDot(byte[] signed) {
        int dot = new String(signed, StandardCharsets.ISO_8859_1).indexOf('.');
        return Arrays.copyOfRange(signed, dot + 1, signed.length);
    }
}
