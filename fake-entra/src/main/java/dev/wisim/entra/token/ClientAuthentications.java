package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.kernel.time.SurfaceClock;
import java.net.URI;
import java.util.Optional;

/** Which kind of credential was presented. */
final class ClientAuthentications {

    private final FederatedAuthentication federation;
    private final SurfaceClock clock;
    private final AssertionAudience audience;

    ClientAuthentications(FederatedAuthentication federation, SurfaceClock clock, Optional<URI> publicAddress) {
        this.federation = federation;
        this.clock = clock;
        this.audience = new AssertionAudience(publicAddress);
    }

    /**
     * The credential, ready for the steps that follow.
     *
     * @throws dev.wisim.kernel.error.Refusal when it is an assertion that cannot be read, or none
     */
    ClientAuthentication of(TokenRequest request) {
        PresentedCredential credential = request.credential();
        if (credential instanceof PresentedCredential.Unreadable unreadable) {
            throw unreadable.refusal();
        } else if (credential instanceof PresentedCredential.Absent absent) {
            throw absent.refusal();
        } else if (credential instanceof PresentedCredential.Secret secret) {
            return new SecretPresented(secret.text(), clock);
        }
        ClientAssertion assertion = ((PresentedCredential.Assertion) credential).assertion();
        return isSelfSigned(assertion, request)
                ? new CertificateAssertion(assertion, federation, clock, audience)
                : new FederatedAssertion(assertion, federation);
    }

    /** By the client itself, or by another application: no issuer of federated tokens is a bare GUID. Inferred. */
    private static boolean isSelfSigned(ClientAssertion assertion, TokenRequest request) {
        return ClientId.parse(assertion.issuer()).isPresent()
                || request.clientId()
                        .filter(assertion.issuer()::equalsIgnoreCase)
                        .isPresent();
    }
}
