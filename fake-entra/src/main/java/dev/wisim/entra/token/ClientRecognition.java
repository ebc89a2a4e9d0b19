package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.error.ClientError;
import dev.wisim.entra.federation.ClientAssertion;
import dev.wisim.entra.federation.CredentialMatch;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a request that look into the directory: client, service principal, the choice between certificate and
 * federation, and the match. They run under the router's lock, so they only look things up.
 */
final class ClientRecognition {

    private final FederatedAuthentication federation;

    ClientRecognition(FederatedAuthentication federation) {
        this.federation = federation;
    }

    /** Who the client is as {@code view} shows it, or why it is not recognized. */
    Recognition recognize(Tenant tenant, ClientId clientId, PresentedCredential credential, DirectoryView view) {
        try {
            Client client = view.client(tenant.id(), clientId).orElseThrow(() -> unknown(clientId.toString(), tenant));
            ObjectId principal = view.servicePrincipal(client).orElseThrow(() -> withoutPrincipal(client));
            ClientAssertion assertion = federated(credential, client);
            CredentialMatch match = federation.match(assertion, client, view.federatedCredentials(client));
            return recognition(match, client, principal, assertion, view);
        } catch (Refusal refusal) {
            return new Recognition.Refused(refusal, Optional.empty());
        }
    }

    /** The refusal of a client that the tenant does not have. */
    static Refusal unknown(String clientId, Tenant tenant) {
        return new Refusal(ClientError.UNKNOWN_CLIENT, Map.of("clientId", clientId, "tenant", tenant.displayName()));
    }

    private static Refusal withoutPrincipal(Client client) {
        return new Refusal(
                ClientError.MISSING_SERVICE_PRINCIPAL,
                Map.of(
                        "clientId",
                        client.clientId().toString(),
                        "tenantId",
                        client.tenant().toString()));
    }

    /**
     * The assertion, when it is somebody else's. One that the client issued itself is signed by its certificate; which of the
     * two it is decides on the algorithms, so it is asked before them.
     */
    private static ClientAssertion federated(PresentedCredential credential, Client client) {
        String clientId = client.clientId().toString();
        if (credential instanceof PresentedCredential.Unreadable unreadable) {
            throw unreadable.refusal();
        }
        if (credential instanceof PresentedCredential.Assertion presented) {
            if (presented.assertion().issuer().equalsIgnoreCase(clientId)) {
                throw new Refusal(ClientError.UNREGISTERED_CERTIFICATE, Map.of("clientId", clientId));
            }
            return presented.assertion();
        }
        throw new Refusal(ClientError.WRONG_SECRET, Map.of("clientId", clientId));
    }

    private static Recognition recognition(
            CredentialMatch match, Client client, ObjectId principal, ClientAssertion assertion, DirectoryView view) {
        if (match instanceof CredentialMatch.Matched matched) {
            return new Recognition.Recognized(
                    new RecognizedClient(client, principal, matched.credential(), assertion, view));
        }
        CredentialMatch.Mismatched mismatched = (CredentialMatch.Mismatched) match;
        return new Recognition.Refused(mismatched.refusal(), mismatched.nearest());
    }
}
