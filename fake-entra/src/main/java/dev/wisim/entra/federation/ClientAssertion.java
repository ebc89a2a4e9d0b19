package dev.wisim.entra.federation;

import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client assertion as presented: well-formed, with the three claims that every assertion has, and vouched for by nobody.
 *
 * @param jwt the token
 * @param issuer {@code iss}, verbatim
 * @param subject {@code sub}, verbatim
 * @param audiences {@code aud}, at least one
 * @param notBefore {@code nbf}, when it has one
 * @param expiry {@code exp}, when it has one
 */
public record ClientAssertion(
        UnverifiedJwt jwt,
        String issuer,
        String subject,
        List<String> audiences,
        Optional<Instant> notBefore,
        Optional<Instant> expiry) {

    /**
     * Reads what the {@code client_assertion} parameter holds.
     *
     * @param strictWhitespace whether white space around the token is refused; most SDKs send a token file's final newline
     * @throws Refusal when it is no JWT, or has no issuer, subject or audience
     */
    public static ClientAssertion read(String text, boolean strictWhitespace) {
        try {
            UnverifiedJwt jwt = UnverifiedJwt.parse(strictWhitespace ? text : text.strip());
            String issuer = required(jwt, "iss");
            String subject = required(jwt, "sub");
            if (jwt.audiences().stream().allMatch(String::isEmpty)) {
                throw missing("aud");
            }
            return new ClientAssertion(jwt, issuer, subject, jwt.audiences(), jwt.time("nbf"), jwt.time("exp"));
        } catch (MalformedJwt e) {
            throw new Refusal(FederationError.MALFORMED_ASSERTION);
        }
    }

    /** {@code alg}; empty when absent. */
    public String algorithm() {
        return jwt.headerText("alg").orElse("");
    }

    /** {@code typ}, when it has one. */
    public Optional<String> type() {
        return jwt.headerText("typ");
    }

    /** {@code kid}, when it has one. */
    public Optional<String> keyId() {
        return jwt.headerText("kid");
    }

    /** {@code x5t}, when it has one. */
    public Optional<String> thumbprint() {
        return jwt.headerText("x5t");
    }

    /** Whether the header says in any form which key signed. */
    boolean namesItsKey() {
        return keyId().isPresent()
                || thumbprint().isPresent()
                || jwt.headerText("x5t#S256").isPresent();
    }

    private static String required(UnverifiedJwt jwt, String claim) {
        if (jwt.claims().get(claim) == null) {
            throw missing(claim);
        }
        return jwt.claimText(claim).filter(text -> !text.isEmpty()).orElseThrow(() -> notText(jwt, claim));
    }

    private static Refusal notText(UnverifiedJwt jwt, String claim) {
        return jwt.claimText(claim).isPresent() ? missing(claim) : new Refusal(FederationError.MALFORMED_ASSERTION);
    }

    private static Refusal missing(String claim) {
        return new Refusal(FederationError.MISSING_CLAIM, Map.of("field", claim));
    }
}
