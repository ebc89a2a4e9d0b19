package dev.wisim.kernel.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wisim.kernel.error.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminJsonTest {

    @Test
    void readsWhatIsThereAndLeavesTheRestEmpty() {
        Orchard orchard = AdminJson.read(bytes("{\"name\":\"north\",\"trees\":3}"), Orchard.class);

        assertThat(orchard).isEqualTo(new Orchard("north", 3, Optional.empty(), Optional.empty()));
    }

    @Test
    void takesNullForAnOptionalMember() {
        Orchard orchard = AdminJson.read(bytes("{\"name\":\"north\",\"trees\":3,\"owner\":null}"), Orchard.class);

        assertThat(orchard.owner()).isEmpty();
    }

    @Test
    void takesAnEmptyBodyForAnEmptyObject() {
        assertThat(AdminJson.read(new byte[0], Nothing.class)).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"north\",\"trees\":3,\"tree\":4} | UNKNOWN_MEMBER | 'tree'",
                "{\"name\":\"north\",\"trees\":3,\"tree\":4} | UNKNOWN_MEMBER | name, trees, owner, rows",
                "{\"trees\":3} | MISSING_MEMBER | 'name'",
                "{\"name\":null,\"trees\":3} | MISSING_MEMBER | 'name'",
                "`` | MISSING_MEMBER | 'name'",
                "{\"name\":5,\"trees\":3} | INVALID_MEMBER | 'name' is invalid: it must be text.",
                "{\"name\":true,\"trees\":3} | INVALID_MEMBER | 'name'",
                "{\"name\":[\"a\"],\"trees\":3} | INVALID_MEMBER | 'name'",
                "{\"name\":\"a\",\"trees\":\"3\"} | INVALID_MEMBER | 'trees'",
                "{\"name\":\"a\",\"trees\":3.5} | INVALID_MEMBER | 'trees' is invalid: it must be a whole number of 32 bits.",
                "{\"name\":\"a\",\"trees\":99999999999} | INVALID_MEMBER | 'trees' is invalid: it must be a whole number of 32 bits.",
                "{\"name\":\"a\",\"trees\":3,\"rows\":[\"x\",7]} | INVALID_MEMBER | 'rows[1]'",
                "{\"name\":\"a\",\"trees\":3,\"rows\":[null]} | INVALID_MEMBER | 'rows",
                "{\"name\":\"a\",\"trees\":-1} | INVALID_MEMBER | fewer than none",
                "{\"name\":\"a\",\"name\":\"b\",\"trees\":3} | MALFORMED_JSON | line 1, column 19",
                "{\"name\":\"a\",\"trees\":3} {} | MALFORMED_JSON | line 1",
                "{\"name\":\"a\" | MALFORMED_JSON | line 1",
                "[] | MALFORMED_JSON | must be an object",
                "3 | MALFORMED_JSON | must be an object",
                "null | MALFORMED_JSON | must be an object",
                "name: a | MALFORMED_JSON | line 1, column",
            })
    void refusesByNameAndPlace(String body, String cause, String words) {
        Refusal refusal = refusal(() -> AdminJson.read(bytes(body), Orchard.class));

        assertThat(refusal.entry()).hasToString(cause);
        assertThat(refusal.text()).contains(words);
    }

    @Test
    void countsLinesOfAMalformedBody() {
        Refusal refusal = refusal(() -> AdminJson.read(bytes("{\n  \"name\": \"a\",\n  trees: 3\n}"), Orchard.class));

        assertThat(refusal.text()).contains("line 3, column 3");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] body = "{\"name\":\"\u00ff\",\"trees\":3}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(() -> AdminJson.read(body, Orchard.class)).entry()).isEqualTo(AdminError.MALFORMED_JSON);
    }

    @Test
    void readsNumbersOfAQueryFromTheirText() {
        Query query = AdminJson.readQuery(Map.of("since", List.of("7"), "kind", List.of("a b")), Query.class);

        assertThat(query).isEqualTo(new Query(Optional.of(7L), Optional.of("a b")));
    }

    @ParameterizedTest
    @CsvSource({"since, x, INVALID_PARAMETER", "since, 1.5, INVALID_PARAMETER", "sinc, 1, UNKNOWN_PARAMETER"})
    void refusesAParameterByName(String name, String value, String cause) {
        Refusal refusal = refusal(() -> AdminJson.readQuery(Map.of(name, List.of(value)), Query.class));

        assertThat(refusal.entry()).hasToString(cause);
        assertThat(refusal.text()).contains("'" + name + "'");
    }

    @Test
    void refusesAParameterThatComesTwice() {
        Refusal refusal = refusal(() -> AdminJson.readQuery(Map.of("kind", List.of("a", "b")), Query.class));

        assertThat(refusal.text()).isEqualTo("The query parameter 'kind' is invalid: it is there more than once.");
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        return catchThrowableOfType(Refusal.class, read);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    record Nothing() {}

    record Query(Optional<Long> since, Optional<String> kind) {}

    record Orchard(String name, int trees, Optional<String> owner, Optional<List<String>> rows) {

        Orchard {
            if (trees < 0) {
                throw new IllegalArgumentException("there cannot be fewer than none");
            }
        }
    }
}
