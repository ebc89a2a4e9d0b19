package dev.wisim.conformance.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/** The signature alone, whatever the header and the claims are worth. */
public final class Signature {

    private Signature() {}

    /** Why the signature of {@code token} is not by {@code published}; empty when it is. */
    public static Optional<String> wrong(Token token, PublishedKey published) {
        try {
            JWSObject signed = JWSObject.parse(token.presented().text());
            Set<String> anyExtension =
                    Optional.ofNullable(signed.getHeader().getCriticalParams()).orElse(Set.of());
            JWK key = published.key();
            JWSVerifier verifier;
            if (key instanceof RSAKey rsa) {
                verifier = new RSASSAVerifier(rsa.toRSAPublicKey(), anyExtension);
            } else if (key instanceof ECKey ec) {
                verifier = new ECDSAVerifier(ec.toECPublicKey(), anyExtension);
            } else {
                return Optional.of("a key of type " + key.getKeyType() + ", which signs no such token");
            }
            return signed.verify(verifier)
                    ? Optional.empty()
                    : Optional.of("a signature by another key, or other content");
        } catch (ParseException | JOSEException e) {
            return Optional.of("a signature that cannot be by " + published.name() + ": " + e.getMessage());
        }
    }
}
