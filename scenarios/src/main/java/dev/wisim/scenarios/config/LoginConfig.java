package dev.wisim.scenarios.config;

import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.error.MessageEra;
import dev.wisim.entra.token.ResourceParameter;
import dev.wisim.entra.token.ValidationOrder;
import dev.wisim.entra.token.ValidationStep;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the token endpoint behaves where Entra's behaviour changed, is not known, or is a matter of taste. */
public record LoginConfig(
        @Describe("In whose words refusals are told: today's, or those of an earlier time.") @Default("current")
        MessageEra messageEra,

        @Describe("How far the clock of an assertion's issuer may differ, in either direction.") @Default("5m")
        Duration clockSkew,

        @Describe("Whether white space around an assertion makes it unreadable.") @Default("false")
        boolean strictWhitespace,

        @Describe(
                "Whether an identity's token that was itself got by federation may stand for an application; the service refuses it (AADSTS700231).")
        @Default("false")
        boolean chainedAssertions,

        @Describe(
                "In which order a request is judged: every step once, in another order than the default. What a step needs to know still comes first.")
        List<ValidationStep> order,

        @Describe(
                "What becomes of a resource parameter beside a scope: compare it with the scope (AADSTS9010010), or refuse it (AADSTS901002) as until 2025.")
        @Default("compare")
        ResourceParameter resourceOnV2,

        @Describe(
                "Whether answers with tokens of more than two hours have a refresh_in; which clients the service tells it is not known.")
        @Default("false")
        boolean refreshIn,

        @Describe("The number that is told when an issuer's keys cannot be had, 501661 or 50166.") @Default("501661")
        int metadataFailure,

        @Describe("The address to present in documents always, instead of the one that the client used.")
        Optional<URI> publicAddress) {

    public LoginConfig {
        order = List.copyOf(order);
        validationOrder(order);
        noMetadata(metadataFailure);
    }

    /** The order, which is the default one when none is given. */
    public ValidationOrder validationOrder() {
        return validationOrder(order);
    }

    /** What is said when an issuer's keys cannot be had. */
    public FederationError noMetadata() {
        return noMetadata(metadataFailure);
    }

    private static FederationError noMetadata(int number) {
        return Stream.of(FederationError.ISSUER_UNREACHABLE, FederationError.ISSUER_METADATA_UNUSABLE)
                .filter(error -> error.row().number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("metadataFailure must be 501661 or 50166"));
    }

    private static ValidationOrder validationOrder(List<ValidationStep> order) {
        return order.isEmpty() ? ValidationOrder.DEFAULT : new ValidationOrder(order);
    }
}
