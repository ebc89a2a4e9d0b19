package dev.wisim.kernel.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

    @ParameterizedTest
    @CsvSource({
        "/account/7/balance, true",
        "/ACCOUNT/7/Balance, true",
        "/account/*/balance, true",
        "/*/*/*, true",
        "/acc*nt/7/b*, true",
        "/**, true",
        "**/balance, true",
        "/account/**/balance, true",
        "/*, false",
        "/account/*, false",
        "/account/7, false",
        "/account/7/balance/, false",
        "/account.7.balance, false",
        "*, false"
    })
    void pathsAreComparedSegmentBySegment(String glob, boolean fits) {
        Selector selector = Selector.of(Optional.empty(), Optional.of(glob), Map.of(), Map.of(), Map.of());

        assertThat(selector.matches(TestRequest.plain())).isEqualTo(fits);
    }

    @Test
    void everythingGivenHasToFit() {
        Selector selector = Selector.of(
                Optional.of("post"),
                Optional.of("/**"),
                Map.of("X-Caller", "ALICE/*"),
                Map.of("q", "two"),
                Map.of("owner", "ali?e"));

        assertThat(selector.matches(TestRequest.of("owner", "ali?e"))).isTrue();
        assertThat(selector.matches(TestRequest.of("owner", "alice"))).isFalse();
        assertThat(selector.matches(TestRequest.plain())).isFalse();
    }

    @Test
    void anyNameOfAThingWillDo() {
        Selector selector =
                Selector.of(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of("owner", "carroll"));

        assertThat(selector.matches(TestRequest.of("owner", "lewis", "carroll")))
                .isTrue();
        assertThat(selector.matches(TestRequest.of("owner", "lewis"))).isFalse();
    }

    @Test
    void absentHeadersAndParametersFitNothing() {
        Selector header = Selector.of(Optional.empty(), Optional.empty(), Map.of("x-none", "*"), Map.of(), Map.of());
        Selector parameter = Selector.of(Optional.empty(), Optional.empty(), Map.of(), Map.of("none", "*"), Map.of());

        assertThat(header.matches(TestRequest.plain())).isFalse();
        assertThat(parameter.matches(TestRequest.plain())).isFalse();
    }
}
