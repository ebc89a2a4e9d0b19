package dev.wisim.entra.error;

import dev.wisim.entra.Assertion;
import dev.wisim.entra.EntraToken;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.directory.FederationPolicy;
import java.util.List;
import java.util.function.UnaryOperator;

/** One provocation for each {@link FederationError} that lies in whose token it is, not in whether it matches. */
final class EntraTokenProvocations {

    private static final String GITHUB = "https://token.actions.githubusercontent.com";

    private EntraTokenProvocations() {}

    static List<Provocation> all() {
        return List.of(
                new Provocation(
                        FederationError.ISSUER_BLOCKED,
                        builder -> builder.policy(new FederationPolicy(List.of(GITHUB), List.of())),
                        world -> github(world, token -> token)),
                new Provocation(
                        FederationError.WRONG_ENTERPRISE,
                        builder -> builder.policy(
                                new FederationPolicy(List.of(), List.of("microsoft", "github", "microsoftopensource"))),
                        world -> github(world, token -> token.claim("enterprise", "somebody"))),
                entra(
                        FederationError.UNKNOWN_EXCHANGE_SUBJECT,
                        token -> token.claim("sub", "/eid1/c/pub/t/v4j5cvGGr0GRqy180BHbRw/a/9ExAW52n_ky4ZiS_jhpJIQ/x")),
                Provocation.of(FederationError.ENTRA_TOKEN, world -> {
                    world.credential(
                            world.identity(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL, LoginWorld.AUDIENCE);
                    return world.ask(EntraToken.of(world));
                }),
                Provocation.of(FederationError.ENTRA_TOKEN_OF_ANOTHER_TENANT, world -> {
                    String elsewhere = "https://login.microsoftonline.com/99999999-2222-4333-8444-555555555555/v2.0";
                    world.credential(world.application(), "entra", elsewhere, EntraToken.PRINCIPAL);
                    return world.ask(EntraToken.of(world).claim("iss", elsewhere));
                }),
                entra(FederationError.ENTRA_TOKEN_OF_A_USER, token -> token.claim("idtyp", "user")),
                entra(FederationError.ENTRA_TOKEN_OF_AN_APPLICATION, token -> token.claim("xms_mirid", null)),
                entra(FederationError.FEDERATED_TWICE, token -> token.claim("xms_ficinfo", "CAAQABgAIAAoAjAA")));
    }

    /** In a world where an application trusts the identity that the token is of. */
    private static Provocation entra(FederationError cause, UnaryOperator<Assertion> change) {
        return Provocation.of(cause, world -> {
            world.credential(world.application(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL);
            return world.ask(change.apply(EntraToken.of(world)));
        });
    }

    private static RawAnswer github(LoginWorld world, UnaryOperator<Assertion> change) {
        world.credential(world.application(), "github", GITHUB, LoginWorld.SUBJECT);
        return world.ask(change.apply(world.assertion().claim("iss", GITHUB)));
    }
}
