package dev.wisim.entra.error;

import static dev.wisim.entra.LoginWorld.CLIENT;
import static dev.wisim.entra.LoginWorld.TENANT;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ClientId;
import java.util.List;

/** One provocation for each {@link ClientError} and each {@link ResourceError}. */
final class ClientProvocations {

    private ClientProvocations() {}

    static List<Provocation> all() {
        return List.of(
                Provocation.of(
                        ClientError.MISSING_CREDENTIAL,
                        world -> world.ask(world.form(world.assertion()).without("client_assertion"))),
                Provocation.of(
                        ClientError.UNEXPECTED_ASSERTION_TYPE,
                        world -> world.ask(world.form(world.assertion()).with("client_assertion_type", "saml"))),
                Provocation.of(ClientError.UNKNOWN_CLIENT, LoginWorld::ask),
                Provocation.of(ClientError.MISSING_SERVICE_PRINCIPAL, world -> {
                    world.applications.create(
                            new ApplicationProperties(TENANT, "app", List.of(), 2, ClientId.parse(CLIENT)),
                            world.clock.instant());
                    return world.ask();
                }),
                Provocation.federated(
                        ClientError.WRONG_SECRET,
                        world -> world.ask(world.form(world.assertion())
                                .without("client_assertion")
                                .with("client_secret", "guess"))),
                Provocation.federated(
                        ClientError.UNREGISTERED_CERTIFICATE,
                        world ->
                                world.ask(world.assertion().claim("iss", CLIENT).claim("sub", CLIENT))),
                Provocation.federated(
                        ResourceError.INVALID_SCOPE_VALUE,
                        world -> world.ask(world.form(world.assertion())
                                .with(
                                        "scope",
                                        "https://vault.azure.net/.default https://graph.microsoft.com/.default"))),
                Provocation.federated(
                        ResourceError.NOT_A_DEFAULT_SCOPE,
                        world -> world.ask(
                                world.form(world.assertion()).with("scope", "https://graph.microsoft.com/User.Read"))),
                Provocation.federated(
                        ResourceError.UNKNOWN_RESOURCE,
                        world -> world.ask(world.form(world.assertion()).with("scope", "api://nobody/.default"))));
    }
}
