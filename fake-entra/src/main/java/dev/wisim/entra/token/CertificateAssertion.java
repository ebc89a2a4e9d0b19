package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientCertificate;
import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.jose.BadSignature;
import dev.wisim.kernel.jose.VerifiedJwt;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assertion that the client issued and signed itself, in front of the certificates that the application has
 * (<a href="https://learn.microsoft.com/entra/identity-platform/certificate-credentials">certificate credentials</a>).
 */
final class CertificateAssertion implements ClientAuthentication {

    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256");

    /** As .NET prints a date when it knows no culture. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ClientAssertion assertion;
    private final FederatedAuthentication federation;
    private final SurfaceClock clock;
    private final AssertionAudience audience;
    private List<ClientCertificate> certificates = List.of();
    private @Nullable ClientCertificate named;
    private @Nullable VerifiedJwt verified;

    CertificateAssertion(
            ClientAssertion assertion,
            FederatedAuthentication federation,
            SurfaceClock clock,
            AssertionAudience audience) {
        this.assertion = assertion;
        this.federation = federation;
        this.clock = clock;
        this.audience = audience;
    }

    @Override
    public void requireTokenType() {
        federation.requireType(assertion);
    }

    @Override
    public void requireAlgorithm() {
        if (!ALGORITHMS.contains(assertion.algorithm())) {
            throw new Refusal(
                    ClientError.UNSUPPORTED_CERTIFICATE_ALGORITHM, Map.of("algorithm", assertion.algorithm()));
        }
    }

    @Override
    public void requireKeyReference() {
        if (CertificateReference.of(assertion.jwt()).isEmpty()) {
            federation.requireKeyReference(assertion);
        }
    }

    @Override
    public void requireRegistered(Attempt attempt) {
        certificates = attempt.view().certificates(attempt.client());
    }

    @Override
    public void requireIssuer(Attempt attempt) {
        requireClient(assertion.issuer(), attempt);
    }

    @Override
    public void requireSubject(Attempt attempt) {
        requireClient(assertion.subject(), attempt);
    }

    @Override
    public void requireAudience(Attempt attempt) {
        if (!audience.isMeantBy(assertion.audiences(), attempt.tenant(), attempt.exchange())) {
            throw new Refusal(ClientError.WRONG_ASSERTION_AUDIENCE);
        }
    }

    @Override
    public void requireKey(Attempt attempt) {
        CertificateReference reference = CertificateReference.of(assertion.jwt());
        ClientCertificate found = certificates.stream()
                .filter(reference::names)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ClientError.UNREGISTERED_CERTIFICATE,
                        Map.of("clientId", attempt.clientId().toString())));
        Instant here = clock.at(attempt.at());
        if (here.isBefore(found.start()) || !here.isBefore(found.end())) {
            throw new Refusal(ClientError.EXPIRED_CERTIFICATE, arguments(found, attempt));
        }
        named = found;
    }

    @Override
    public void requireSignature(Attempt attempt) {
        ClientCertificate certificate = named();
        try {
            verified = assertion.jwt().verify(certificate.key(), federation.crypto());
        } catch (BadSignature e) {
            attempt.explanation().reason("The certificate does not vouch for the assertion: " + e.getMessage() + ".");
            throw new Refusal(ClientError.CERTIFICATE_SIGNATURE, arguments(certificate, attempt));
        }
    }

    @Override
    public void requireTimes(Attempt attempt) {
        federation.requireValid(assertion, attempt.at(), attempt.explanation());
    }

    @Override
    public Proof proof() {
        if (verified == null) {
            throw new IllegalStateException("no certificate has vouched for the assertion");
        }
        return new Proof.Signed(assertion, verified, named().thumbprints().hex());
    }

    @Override
    public ClientAuthentication again() {
        return new CertificateAssertion(assertion, federation, clock, audience);
    }

    @Override
    public boolean needsNoMatch() {
        return true;
    }

    private ClientCertificate named() {
        if (named == null) {
            throw new IllegalStateException("no certificate has been found");
        }
        return named;
    }

    private static void requireClient(String claim, Attempt attempt) {
        if (!claim.equalsIgnoreCase(attempt.clientId().toString())) {
            throw new Refusal(ClientError.ASSERTION_OF_ANOTHER);
        }
    }

    private static Map<String, String> arguments(ClientCertificate certificate, Attempt attempt) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("clientId", attempt.clientId().toString());
        arguments.put("thumbprint", certificate.thumbprints().hex());
        arguments.put("start", DATE.format(certificate.start()));
        arguments.put("end", DATE.format(certificate.end()));
        return arguments;
    }
}
