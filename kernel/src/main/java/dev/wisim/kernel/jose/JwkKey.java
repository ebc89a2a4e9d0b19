package dev.wisim.kernel.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public key of one JSON Web Key, RFC 7518 section 6. Nimbus sees only the members that make the key. */
final class JwkKey {

    private static final List<String> RSA_MEMBERS = List.of("n", "e");
    private static final List<String> EC_MEMBERS = List.of("crv", "x", "y");

    /** RFC 7518 section 3.3 asks for 2048; older keys of half that length are still met. */
    private static final int LEAST_BITS = 1024;

    private JwkKey() {}

    static PublicKey of(Map<?, ?> jwk) throws UnusableKey {
        Object type = jwk.get("kty");
        if (!"RSA".equals(type) && !"EC".equals(type)) {
            throw new UnusableKey("is neither RSA nor EC");
        }
        PublicKey key = parse(jwk, "RSA".equals(type));
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_BITS) {
            throw new UnusableKey("is too short: " + rsa.getModulus().bitLength() + " bits");
        }
        if (SignatureAlgorithm.of(key).isEmpty()) {
            throw new UnusableKey("is on a curve that no signature algorithm here uses");
        }
        return key;
    }

    private static PublicKey parse(Map<?, ?> jwk, boolean rsa) throws UnusableKey {
        List<String> names = rsa ? RSA_MEMBERS : EC_MEMBERS;
        try {
            if (jwk.keySet().containsAll(names)) {
                Map<String, Object> members = members(jwk, names);
                members.put("kty", rsa ? "RSA" : "EC");
                return rsa
                        ? RSAKey.parse(members).toPublicKey()
                        : ECKey.parse(members).toPublicKey();
            }
            return certificate(jwk, names).getPublicKey();
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Nimbus answers some broken keys with unchecked exceptions; a stranger's key must not stop the others.
            throw new UnusableKey("is broken: " + e.getMessage());
        }
    }

    private static Map<String, Object> members(Map<?, ?> jwk, List<String> names) throws UnusableKey {
        Map<String, Object> members = new HashMap<>();
        for (String name : names) {
            if (!(jwk.get(name) instanceof String text)) {
                throw new UnusableKey("is broken: its '" + name + "' is not a text");
            }
            members.put(name, text);
        }
        return members;
    }

    /** The first certificate of {@code x5c}, whose values are base64, not base64url: RFC 7517 section 4.7. */
    private static X509Certificate certificate(Map<?, ?> jwk, List<String> missing) throws UnusableKey {
        if (jwk.get("x5c") instanceof List<?> chain && !chain.isEmpty() && chain.get(0) instanceof String first) {
            X509Certificate certificate =
                    X509CertUtils.parse(Base64.getMimeDecoder().decode(first));
            if (certificate != null) {
                return certificate;
            }
        }
        throw new UnusableKey("has neither " + String.join(", ", missing) + " nor a certificate");
    }
}
