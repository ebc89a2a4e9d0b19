package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.explain.Explanation;
import dev.wisim.entra.propagation.Routed;
import dev.wisim.kernel.http.OpenExchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the steps, and what they have found out so far. A step may ask for what an earlier one
 * found; that the earlier one has been taken is the {@link ValidationOrder}'s matter.
 */
final class Attempt {

    private final TokenRequest request;
    private final OpenExchange exchange;
    private final Explanation explanation;
    private @Nullable Tenant tenant;
    private @Nullable ClientId clientId;
    private @Nullable DirectoryView view;
    private @Nullable Client client;
    private @Nullable ObjectId principal;
    private @Nullable ClientAuthentication authentication;
    private @Nullable Routed<?> routed;
    private @Nullable String target;
    private @Nullable Resource resource;
    private List<String> roles = List.of();

    Attempt(TokenRequest request, OpenExchange exchange) {
        this.request = request;
        this.exchange = exchange;
        this.explanation = request.credential().explanation();
    }

    /** The same request as it would be seen on {@code other}, to find out whether it only came too early. */
    Attempt on(DirectoryView other) {
        Attempt again = new Attempt(request, exchange);
        again.tenant = tenant;
        again.clientId = clientId;
        again.target = target;
        again.resource = resource;
        again.authentication = authentication == null ? null : authentication.again();
        again.view = other;
        return again;
    }

    TokenRequest request() {
        return request;
    }

    OpenExchange exchange() {
        return exchange;
    }

    Explanation explanation() {
        return explanation;
    }

    Tenant tenant() {
        return found(tenant);
    }

    void foundTenant(Tenant found) {
        tenant = found;
    }

    ClientId clientId() {
        return found(clientId);
    }

    /** Whether the client id is one that a client can have. */
    boolean hasClientId() {
        return clientId != null;
    }

    void foundClientId(ClientId found) {
        clientId = found;
    }

    /** What the directory shows this request. */
    DirectoryView view() {
        return found(view);
    }

    void foundView(DirectoryView found) {
        view = found;
    }

    Client client() {
        return found(client);
    }

    void foundClient(Client found) {
        client = found;
    }

    ObjectId principal() {
        return found(principal);
    }

    void foundPrincipal(ObjectId found) {
        principal = found;
    }

    /** Whether client and service principal are known. */
    boolean isRecognized() {
        return client != null && principal != null;
    }

    ClientAuthentication authentication() {
        return found(authentication);
    }

    Optional<ClientAuthentication> authenticationIfKnown() {
        return Optional.ofNullable(authentication);
    }

    void foundAuthentication(ClientAuthentication found) {
        authentication = found;
    }

    /** Which replica answers, and when. */
    Routed<?> routed() {
        return found(routed);
    }

    Optional<Routed<?>> routedIfKnown() {
        return Optional.ofNullable(routed);
    }

    void foundRouted(Routed<?> found) {
        routed = found;
    }

    /** The request's one instant; once the directory has been asked, the one that the router dated it to. */
    Instant at() {
        return routed == null ? exchange.now() : routed.at();
    }

    /** The identifier of the resource that is asked for. */
    String target() {
        return found(target);
    }

    void foundTarget(String found) {
        target = found;
    }

    Resource resource() {
        return found(resource);
    }

    void foundResource(Resource found) {
        resource = found;
    }

    List<String> roles() {
        return roles;
    }

    void foundRoles(List<String> found) {
        roles = found;
    }

    /** Who asks, once every step has been passed. */
    AuthenticatedClient authenticated() {
        return new AuthenticatedClient(client(), principal(), authentication().proof());
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a step asks for what no earlier one has found");
        }
        return value;
    }
}
