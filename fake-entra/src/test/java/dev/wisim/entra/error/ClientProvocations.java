package dev.wisim.entra.error;

import static dev.wisim.entra.LoginWorld.CLIENT;
import static dev.wisim.entra.LoginWorld.TENANT;
import static dev.wisim.entra.TestCertificate.EXPIRED;
import static dev.wisim.entra.TestCertificate.OTHER;
import static dev.wisim.entra.TestCertificate.VALID;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.SecretProperties;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.token.ResourceParameter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
                Provocation.of(ClientError.DISABLED_CLIENT, world -> {
                    world.application(ApplicationTraits.USUAL.withDisabled(true));
                    return world.ask();
                }),
                Provocation.of(ClientError.PUBLIC_CLIENT, world -> {
                    world.application(ApplicationTraits.USUAL.withPublicClient(true));
                    return world.ask();
                }),
                Provocation.federated(
                        ClientError.CROSS_ORIGIN,
                        world -> world.ask(world.form(world.assertion()), "Origin: https://app.example")),
                Provocation.of(ClientError.WRONG_SECRET, world -> withSecret(world, "guess")),
                Provocation.of(ClientError.EXPIRED_SECRET, world -> withSecret(world, "expired")),
                Provocation.of(
                        ClientError.UNSUPPORTED_CERTIFICATE_ALGORITHM,
                        world -> withCertificate(world, VALID, assertion -> assertion.header("alg", "RS512"))),
                Provocation.of(
                        ClientError.ASSERTION_OF_ANOTHER,
                        world -> withCertificate(
                                world,
                                VALID,
                                assertion -> assertion.claim("sub", "11111111-0000-4000-8000-000000000000"))),
                Provocation.of(
                        ClientError.WRONG_ASSERTION_AUDIENCE,
                        world -> withCertificate(
                                world,
                                VALID,
                                assertion -> assertion.claim(
                                        "aud", "https://login.microsoftonline.com/common/oauth2/v2.0/token"))),
                Provocation.of(
                        ClientError.UNREGISTERED_CERTIFICATE,
                        world -> withCertificate(
                                world,
                                VALID,
                                assertion -> assertion.header(
                                        "x5t", OTHER.thumbprints().sha1()))),
                Provocation.of(
                        ClientError.EXPIRED_CERTIFICATE,
                        world -> withCertificate(world, EXPIRED, assertion -> assertion)),
                Provocation.of(
                        ClientError.CERTIFICATE_SIGNATURE,
                        world -> withCertificate(world, VALID, assertion -> assertion.signedBy(TestIssuer.OTHER_KEY))),
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
                        world -> world.ask(world.form(world.assertion()).with("scope", "api://nobody/.default"))),
                new Provocation(
                        ResourceError.RESOURCE_ON_V2,
                        builder -> builder.settings(settings ->
                                settings.withToken(token -> token.withResourceOnV2(ResourceParameter.REFUSE))),
                        world -> withResource(world, "https://management.azure.com/")),
                Provocation.of(
                        ResourceError.RESOURCE_SCOPE_MISMATCH, world -> withResource(world, "https://vault.azure.net")),
                Provocation.federated(ResourceError.NOT_ASSIGNED, world -> {
                    Application api = world.applications.create(
                            new ApplicationProperties(TENANT, "api", List.of("api://orders"), 2, Optional.empty())
                                    .with(ApplicationTraits.USUAL.withAssignmentRequired(true)),
                            world.clock.instant());
                    world.servicePrincipals.create(TENANT, api.clientId(), world.clock.instant());
                    return world.ask(world.form(world.assertion()).with("scope", "api://orders/.default"));
                }));
    }

    /** An application with one secret that is good and one that was. */
    private static RawAnswer withSecret(LoginWorld world, String presented) {
        ObjectId application = world.application().id();
        Instant now = world.clock.instant();
        world.secrets.add(application, SecretText.parse("current"), SecretProperties.named("current"), now);
        world.secrets.add(
                application,
                SecretText.parse("expired"),
                new SecretProperties(Optional.empty(), Optional.empty(), Optional.of(now)),
                now);
        return world.ask(TokenForm.secret(CLIENT, presented));
    }

    /** An application with one certificate. */
    private static RawAnswer withCertificate(
            LoginWorld world, TestCertificate certificate, UnaryOperator<Assertion> change) {
        world.certificates.add(
                world.application().id(), certificate.certificate(), Optional.empty(), world.clock.instant());
        return world.ask(change.apply(Assertion.selfSigned(certificate, world.clock.instant())));
    }

    private static RawAnswer withResource(LoginWorld world, String resource) {
        world.withFederatedIdentity();
        return world.ask(world.form(world.assertion()).with("resource", resource));
    }
}
