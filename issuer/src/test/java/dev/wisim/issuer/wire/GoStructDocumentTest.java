package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.wire.GoStructDocument.Reading;
import dev.wisim.issuer.wire.GoType.Int64;
import dev.wisim.issuer.wire.GoType.ListOf;
import dev.wisim.issuer.wire.GoType.MapOf;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoStructDocumentTest {

    private static final Struct INNER = new Struct(
            "v1.Inner",
            Map.of(
                    "name", new Text("string"),
                    "uid", new Text("types.UID"),
                    "count", new Int64(),
                    "names", new ListOf(new Text("string")),
                    "labels", new MapOf(new Text("string")),
                    "any", new GoType.Anything()));
    private static final Struct OUTER = new Struct("v1.Outer", Map.of("inner", INNER));

    @Test
    void readsFieldsByNameAndType() throws Exception {
        GoFields inner =
                read("{\"inner\":{\"name\":\"n\",\"count\":-5,\"names\":[\"a\",null],\"labels\":{\"k\":\"v\"}}}")
                        .fields()
                        .structOrEmpty("inner");

        assertThat(inner.text("name")).isEqualTo("n");
        assertThat(inner.number("count")).contains(-5L);
        assertThat(inner.texts("names")).contains(List.of("a", ""));
        assertThat(inner.textsByName("labels")).containsEntry("k", "v");
    }

    @Test
    void leavesFieldUnsetWhenItIsNull() throws Exception {
        GoFields fields = read("{\"inner\":{\"name\":null,\"count\":null,\"names\":null,\"labels\":null}}")
                .fields()
                .structOrEmpty("inner");

        assertThat(fields.values()).isEmpty();
        assertThat(read("{\"inner\":null}").fields().struct("inner")).isEmpty();
        assertThat(read("null").fields().values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"inner\":[]}                   | array into Go struct field Outer.inner of type v1.Inner",
                "{\"inner\":{\"name\":1}}         | number into Go struct field Inner.inner.name of type string",
                "{\"inner\":{\"uid\":true}}       | bool into Go struct field Inner.inner.uid of type types.UID",
                "{\"inner\":{\"count\":\"1\"}}    | string into Go struct field Inner.inner.count of type int64",
                "{\"inner\":{\"count\":1.0}}      | number 1.0 into Go struct field Inner.inner.count of type int64",
                "{\"inner\":{\"count\":1e3}}      | number 1e3 into Go struct field Inner.inner.count of type int64",
                "{\"inner\":{\"count\":9223372036854775808}} | number 9223372036854775808 into Go struct field Inner.inner.count of type int64",
                "{\"inner\":{\"names\":{}}}       | object into Go struct field Inner.inner.names of type []string",
                "{\"inner\":{\"names\":[1]}}      | number into Go struct field Inner.inner.names of type string",
                "{\"inner\":{\"labels\":{\"a\":[]}}} | array into Go struct field Inner.inner.labels of type string"
            })
    void saysOfFirstWrongTypeWhatGoSays(String json, String text) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(GoTypeMismatch.class)
                .hasMessage("json: cannot unmarshal " + text);
    }

    @Test
    void collectsUnknownAndDoubledFields() throws Exception {
        Reading reading = read("{\"Inner\":{},\"x\":{\"y\":1},\"inner\":{\"name\":\"a\",\"name\":\"b\",\"nope\":[[]],"
                + "\"labels\":{\"l\":\"1\",\"l\":\"2\"}}}");

        assertThat(reading.strictErrors())
                .containsExactly(
                        "unknown field \"Inner\"",
                        "unknown field \"x\"",
                        "duplicate field \"inner.name\"",
                        "unknown field \"inner.nope\"",
                        "duplicate field \"inner.labels.l\"");
        assertThat(reading.fields().structOrEmpty("inner").text("name")).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\\ud83d\\ude00   | \ud83d\ude00",
                "\\ude00\\ud83d   | \ufffd\ufffd",
                "\\ud83d\\ud83d\\ude00 | \ufffd\ud83d\ude00",
                "\\\\ud83d       | \\ud83d",
                "\\ud83dx        | \ufffdx"
            })
    void pairsHalfCharactersAsGoDoes(String json, String text) throws Exception {
        assertThat(read("{\"inner\":{\"name\":\"" + json + "\"}}")
                        .fields()
                        .structOrEmpty("inner")
                        .text("name"))
                .isEqualTo(text);
    }

    @Test
    void readsHalfACharacterInNamesToo() throws Exception {
        assertThat(read("{\"\\udc00\":1}").strictErrors()).containsExactly("unknown field \"\ufffd\"");
    }

    @Test
    void readsLongNumbersThatNobodyLooksAt() throws Exception {
        assertThat(read("{\"inner\":{\"any\":" + "9".repeat(5_000) + "}}").strictErrors())
                .isEmpty();
    }

    private static Reading read(String json) throws GoTypeMismatch, GoSyntaxError {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        GoStructDocument.check(bytes);
        return GoStructDocument.read(bytes, OUTER);
    }
}
