package dev.wisim.entra.error;

import dev.wisim.entra.TestIssuer;
import java.util.List;

/** One provocation for each {@link FederationError}. */
final class FederationProvocations {

    private FederationProvocations() {}

    static List<Provocation> all() {
        return List.of(
                Provocation.federated(
                        FederationError.MALFORMED_ASSERTION,
                        world -> world.ask(world.form(world.assertion()).with("client_assertion", "not.a.token"))),
                Provocation.federated(
                        FederationError.MISSING_CLAIM,
                        world -> world.ask(world.assertion().claim("sub", null))),
                Provocation.federated(
                        FederationError.WRONG_TOKEN_TYPE,
                        world -> world.ask(world.assertion().header("typ", "at+jwt"))),
                Provocation.federated(
                        FederationError.UNSUPPORTED_ALGORITHM,
                        world -> world.ask(world.assertion().header("alg", "ES384"))),
                Provocation.federated(
                        FederationError.MISSING_KEY_ID,
                        world -> world.ask(world.assertion().header("kid", null))),
                Provocation.of(FederationError.NO_CREDENTIALS, world -> {
                    world.identity();
                    return world.ask();
                }),
                Provocation.federated(
                        FederationError.UNKNOWN_ISSUER,
                        world -> world.ask(world.assertion().claim("iss", "https://elsewhere.example/"))),
                Provocation.federated(
                        FederationError.UNKNOWN_SUBJECT,
                        world -> world.ask(world.assertion().claim("sub", "system:serviceaccount:default:other"))),
                Provocation.federated(
                        FederationError.SUBJECT_DIFFERS_IN_CASE,
                        world -> world.ask(
                                world.assertion().claim("sub", "system:serviceaccount:Default:workload-identity-sa"))),
                Provocation.of(FederationError.NO_EXPRESSION_MATCHED, world -> {
                    world.flexibleCredential(world.application(), "claims['sub'] eq 'somebody else'");
                    return world.ask();
                }),
                Provocation.federated(
                        FederationError.UNKNOWN_AUDIENCE,
                        world -> world.ask(world.assertion().claim("aud", List.of("api://AKSIdentityBinding")))),
                new Provocation(
                        FederationError.ISSUER_UNREACHABLE,
                        builder -> builder.issuerIsAStranger(),
                        world -> world.withFederatedIdentity().ask()),
                new Provocation(
                        FederationError.ISSUER_METADATA_UNUSABLE,
                        builder -> builder.issuerIsAStranger()
                                .settings(settings -> settings.withFederation(settings.federation()
                                        .withNoMetadata(FederationError.ISSUER_METADATA_UNUSABLE))),
                        world -> world.withFederatedIdentity().ask()),
                Provocation.federated(
                        FederationError.UNKNOWN_KEY,
                        world -> world.ask(world.assertion().header("kid", "unpublished"))),
                Provocation.federated(
                        FederationError.WRONG_SIGNATURE,
                        world -> world.ask(world.assertion().signedBy(TestIssuer.OTHER_KEY))),
                Provocation.federated(
                        FederationError.OUTSIDE_VALIDITY,
                        world -> world.ask(world.assertion()
                                .claim("exp", world.clock.instant().getEpochSecond() - 3600))));
    }
}
