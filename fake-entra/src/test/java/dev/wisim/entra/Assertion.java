package dev.wisim.entra;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.TokenSigner;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A service-account token, right in every respect until a test makes it wrong in one. */
public final class Assertion {

    private static final TokenSigner SIGNER = new TokenSigner(CryptoProvider.jdk());

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private SigningKey key = TestIssuer.KEY;

    private Assertion(String issuer, Instant now) {
        header.put("alg", "RS256");
        header.put("kid", key.id());
        claims.put("aud", List.of(LoginWorld.AUDIENCE));
        claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("iss", issuer);
        claims.put("jti", "7d3c9a1e-0000-4000-8000-0000000000aa");
        claims.put("nbf", now.getEpochSecond());
        claims.put("sub", LoginWorld.SUBJECT);
    }

    /** The token that Kubernetes would project for the sample service account. */
    public static Assertion of(TestIssuer issuer, Instant now) {
        return new Assertion(issuer.url(), now);
    }

    /** What an application with {@code certificate} signs itself. */
    public static Assertion selfSigned(TestCertificate certificate, Instant now) {
        Assertion assertion = new Assertion(LoginWorld.CLIENT, now)
                .claim("sub", LoginWorld.CLIENT)
                .claim("aud", "https://login.microsoftonline.com" + LoginWorld.TOKEN_PATH)
                .header("kid", null)
                .header("typ", "JWT")
                .header("x5t", certificate.thumbprints().sha1());
        return assertion.signedBy(certificate.key());
    }

    /** With a claim of another value, or without it when the value is null. */
    public Assertion claim(String name, Object value) {
        claims.put(name, value);
        claims.values().removeIf(Objects::isNull);
        return this;
    }

    /** With a header of another value, or without it when the value is null. */
    public Assertion header(String name, Object value) {
        header.put(name, value);
        header.values().removeIf(Objects::isNull);
        return this;
    }

    /** Signed by another key; the header keeps the {@code kid} that it has. */
    public Assertion signedBy(SigningKey other) {
        key = other;
        return this;
    }

    public String compact() {
        return SIGNER.sign(key, JSONObjectUtils.toJSONString(header), JSONObjectUtils.toJSONString(claims));
    }
}
