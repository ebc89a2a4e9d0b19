package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.Attributes;
import dev.wisim.kernel.http.Failure;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectedRefusalTest {

    static Stream<EntraError> spoken() {
        return EntraError.values().stream();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void everyCauseThatIsSaidCanBeInjectedWhole(EntraError error) {
        int number = error.row().number();

        InjectedRefusal said = InjectedRefusal.of(injected(OptionalInt.empty(), number));

        assertThat(InjectedRefusal.objection(OptionalInt.empty(), number)).isEmpty();
        assertThat(said.row().number()).isEqualTo(number);
        assertThat(said.text()).isNotEmpty().doesNotContain("{");
        assertThat(InjectedRefusal.of(injected(OptionalInt.of(418), number))
                        .row()
                        .status())
                .isEqualTo(418);
    }

    @ParameterizedTest
    @EnumSource(UnspokenError.class)
    void everyNumberThatNothingSaysNeedsAStatusBesideIt(UnspokenError error) {
        List<Integer> said = spoken().map(each -> each.row().number()).toList();
        if (said.contains(error.number())) {
            return;
        }

        assertThat(InjectedRefusal.objection(OptionalInt.empty(), error.number()))
                .hasValueSatisfying(problem -> assertThat(problem).contains("status is not known"));
        assertThat(InjectedRefusal.objection(OptionalInt.of(503), error.number()))
                .isEmpty();
        assertThat(InjectedRefusal.of(injected(OptionalInt.of(503), error.number()))
                        .text())
                .endsWith("(Injected; the words are the simulator's.)")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99999, Integer.MAX_VALUE})
    void numberThatNoCatalogueHasIsObjectedTo(int number) {
        assertThat(InjectedRefusal.objection(OptionalInt.of(400), number))
                .hasValue("is " + number + ", which is no AADSTS number that the catalogue has");
    }

    private static Failure.Injected injected(OptionalInt status, int number) {
        return new Failure.Injected(status, OptionalInt.of(number), Attributes.Found.NOTHING);
    }
}
