package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.explain.Explanation;
import dev.wisim.entra.federation.FederatedAuthentication;
import dev.wisim.entra.propagation.ReplicaRouter;
import dev.wisim.entra.propagation.Routed;
import dev.wisim.entra.tenant.TenantSegment;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.OpenExchange;

/**
 * Decides whether a request gets a token, in Entra's order. What the form itself lacks has been refused before
 * ({@link TokenRequestParserV2}). That a credential is missed before tenant and client, and that the match comes before the
 * keys, is observed; the rest of the order is inferred.
 */
public final class DirectoryTokenService {

    private final TenantSegment tenants;
    private final ReplicaRouter router;
    private final ClientRecognition recognition;
    private final FederatedAuthentication federation;
    private final Resources resources = new Resources();
    private final TokenIssuance issuance;
    private final DirectoryView primary;

    /**
     * A service.
     *
     * @param primary the directory without any lag; only explanations look there
     */
    public DirectoryTokenService(
            TenantSegment tenants,
            ReplicaRouter router,
            FederatedAuthentication federation,
            TokenIssuance issuance,
            DirectoryView primary) {
        this.tenants = tenants;
        this.router = router;
        this.recognition = new ClientRecognition(federation);
        this.federation = federation;
        this.issuance = issuance;
        this.primary = primary;
    }

    /**
     * The token that {@code request} gets.
     *
     * @param exchange gives the one instant of the request, and takes what the journal should know
     * @throws Refusal for the first thing that is wrong; the exchange then has the explanation
     */
    IssuedToken issue(TokenRequest request, OpenExchange exchange) {
        Explanation explanation = request.credential().explanation();
        try {
            return decide(request, exchange, explanation);
        } catch (Refusal refusal) {
            exchange.note("explanation", explanation.of(refusal));
            throw refusal;
        }
    }

    private IssuedToken decide(TokenRequest request, OpenExchange exchange, Explanation explanation) {
        Tenant tenant = tenants.tenant(request.tenant());
        String clientId = request.clientId().orElseThrow(() -> TokenRequestParserV2.missing("client_id"));
        RequestedScope scope =
                request.scope().map(RequestedScope::new).orElseThrow(() -> TokenRequestParserV2.missing("scope"));
        Routed<RecognizedClient> routed = recognized(tenant, clientId, request.credential(), exchange, explanation);
        RecognizedClient client = routed.value();
        AuthenticatedClient authenticated = new AuthenticatedClient(
                client,
                federation.verify(
                        client.assertion(), tenant, client.client(), routed.replica(), routed.at(), explanation));
        Resource resource = resource(scope.resource(), tenant, routed, explanation);
        IssuedToken token =
                issuance.issue(tenant, authenticated, resource, request.claimsChallenges(), routed.at(), exchange.id());
        exchange.note("issued", IssuanceNote.of(routed, resource, token));
        return token;
    }

    /** Asks the replica whose turn it is. A client id that is no GUID is nobody's, so no replica needs to be asked. */
    private Routed<RecognizedClient> recognized(
            Tenant tenant,
            String client,
            PresentedCredential credential,
            OpenExchange exchange,
            Explanation explanation) {
        ClientId clientId = ClientId.parse(client).orElseThrow(() -> ClientRecognition.unknown(client, tenant));
        Routed<Recognition> routed = router.answer(
                tenant.id(),
                clientId,
                exchange.now(),
                view -> recognition.recognize(tenant, clientId, credential, view),
                Recognition::cacheEffect);
        explanation.answeredBy(routed);
        if (routed.value() instanceof Recognition.Recognized recognized) {
            return routed.with(recognized.client());
        }
        Recognition.Refused refused = (Recognition.Refused) routed.value();
        refused.nearest().ifPresent(explanation::nearest);
        if (recognition.recognize(tenant, clientId, credential, primary) instanceof Recognition.Recognized) {
            explanation.tooEarlyFor(router.lateChanges(new ClientKey(tenant.id(), clientId), routed));
        }
        throw refused.refusal();
    }

    /** The resource in the view that the client was found in, which may be without one that the primary has. */
    private Resource resource(
            String identifier, Tenant tenant, Routed<RecognizedClient> routed, Explanation explanation) {
        try {
            return resources.named(identifier, tenant, routed.value().view());
        } catch (Refusal refusal) {
            primary.resource(tenant.id(), identifier)
                    .filter(application -> primary.servicePrincipal(application).isPresent())
                    .map(application -> new ClientKey(tenant.id(), application.clientId()))
                    .ifPresent(key -> explanation.tooEarlyFor(router.lateChanges(key, routed).stream()
                            .filter(change -> change.kind() != ObjectKind.CREDENTIAL)
                            .toList()));
            throw refusal;
        }
    }
}
