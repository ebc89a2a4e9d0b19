package dev.wisim.issuer.rotation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verifies with another library than the issuer's own code, and believes the published cache headers: a set is kept until its
 * max-age is over, and not a moment longer or shorter.
 */
final class RelyingParty {

    private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d+)");

    private final Supplier<HttpResponse<String>> jwks;
    private JWKSet keys = new JWKSet();
    private Instant freshUntil = Instant.EPOCH;
    private int fetches;

    RelyingParty(Supplier<HttpResponse<String>> jwks) {
        this.jwks = jwks;
    }

    /** Whether the signature of {@code token} holds with the key of its kid. */
    boolean accepts(String token, Instant now) {
        if (!now.isBefore(freshUntil)) {
            fetch(now);
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWK key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
            if (key == null) {
                return false;
            }
            JWSVerifier verifier = new DefaultJWSVerifierFactory()
                    .createJWSVerifier(jwt.getHeader(), ((AsymmetricJWK) key).toPublicKey());
            return jwt.verify(verifier);
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    int fetches() {
        return fetches;
    }

    private void fetch(Instant now) {
        HttpResponse<String> answer = jwks.get();
        Matcher maxAge =
                MAX_AGE.matcher(answer.headers().firstValue("Cache-Control").orElseThrow());
        if (!maxAge.find()) {
            throw new AssertionError("the set says nothing about its age");
        }
        try {
            keys = JWKSet.parse(answer.body());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
        freshUntil = now.plus(Duration.ofSeconds(Long.parseLong(maxAge.group(1))));
        fetches++;
    }
}
