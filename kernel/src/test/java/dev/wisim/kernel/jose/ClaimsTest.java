package dev.wisim.kernel.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "1795315272, 2026-11-22T02:41:12Z",
        "0, 1970-01-01T00:00:00Z",
        "-1, 1969-12-31T23:59:59Z",
        "1795315272.25, 2026-11-22T02:41:12.250Z",
        "-0.25, 1969-12-31T23:59:59.750Z",
        "1.795315272e9, 2026-11-22T02:41:12Z",
        "1795315272.1234567899, 2026-11-22T02:41:12.123456789Z",
        "31556889864403199, +1000000000-12-31T23:59:59Z",
        "-31557014167219200, -1000000000-01-01T00:00:00Z"
    })
    void readsNumericDates(String number, Instant expected) throws MalformedJwt {
        UnverifiedJwt token = UnverifiedJwt.parse(Tokens.withPayload("{\"exp\":" + number + "}"));

        assertThat(token.time("exp")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1795315272\"",
                "null",
                "true",
                "[]",
                "{}",
                "\"\"",
                "31556889864403200",
                "-31557014167219201",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e-1001",
                "99999999999999999999999999999999"
            })
    void rejectsTimeThatIsNoNumberOrCannotBeToldAndNamesTheClaim(String value) throws MalformedJwt {
        UnverifiedJwt token = UnverifiedJwt.parse(Tokens.withPayload("{\"exp\":" + value + "}"));

        assertThatExceptionOfType(MalformedJwt.class)
                .isThrownBy(() -> token.time("exp"))
                .withMessageContaining("'exp'")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(MalformedJwt.Kind.WRONG_TYPE));
    }

    @Test
    void readsOneAudienceAndManyInTheirOrder() throws MalformedJwt {
        assertThat(UnverifiedJwt.parse(Tokens.withPayload("{\"aud\":\"one\"}")).audiences())
                .containsExactly("one");
        assertThat(UnverifiedJwt.parse(Tokens.withPayload("{\"aud\":[\"b\",\"a\",\"\"]}"))
                        .audiences())
                .containsExactly("b", "a", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "[1]", "[\"a\",null]", "[[\"a\"]]", "true"})
    void rejectsAudienceOfAnotherTypeAndNamesTheClaim(String value) {
        assertThatExceptionOfType(MalformedJwt.class)
                .isThrownBy(() -> UnverifiedJwt.parse(Tokens.withPayload("{\"aud\":" + value + "}")))
                .withMessageContaining("'aud'")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(MalformedJwt.Kind.WRONG_TYPE));
    }
}
