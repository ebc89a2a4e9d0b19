package dev.wisim.entra.error;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.LoginWorldBuilder;
import dev.wisim.entra.RawAnswer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How to bring about one refusal.
 *
 * @param cause what is provoked
 * @param world how the world has to be built
 * @param action what to do in it
 */
record Provocation(EntraError cause, UnaryOperator<LoginWorldBuilder> world, Function<LoginWorld, RawAnswer> action) {

    static Provocation of(EntraError cause, Function<LoginWorld, RawAnswer> action) {
        return new Provocation(cause, builder -> builder, action);
    }

    /** In a world where the cluster's token would be accepted. */
    static Provocation federated(EntraError cause, Function<LoginWorld, RawAnswer> action) {
        return of(cause, world -> action.apply(world.withFederatedIdentity()));
    }

    RawAnswer in(LoginWorld started) {
        return action.apply(started);
    }

    @Override
    public String toString() {
        return cause.name();
    }
}
