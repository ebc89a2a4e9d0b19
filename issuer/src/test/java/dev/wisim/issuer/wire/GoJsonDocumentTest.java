package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expectations printed by Go's {@code json.Marshal} and {@code json.MarshalIndent}. */
class GoJsonDocumentTest {

    @Test
    void escapesWhatGoEscapesAndNothingElse() {
        assertThat(GoJsonDocument.compact("<a>&'/\"\\é\u2028\u2029\u0001\u001f\t\b\f\u007f\ud83d\ude00"))
                .isEqualTo(
                        "\"\\u003ca\\u003e\\u0026'/\\\"\\\\é\\u2028\\u2029\\u0001\\u001f\\t\\b\\f\u007f\ud83d\ude00\"");
    }

    @Test
    void escapesNamesToo() {
        assertThat(GoJsonDocument.compact(Map.of("a<b", 1))).isEqualTo("{\"a\\u003cb\":1}");
    }

    @Test
    void indentsByTwoSpacesAndClosesEmptyOnesAtOnce() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", List.of("x", Map.of()));
        value.put("a", List.of());
        value.put("c", null);

        assertThat(GoJsonDocument.indented(value))
                .isEqualTo("{\n  \"b\": [\n    \"x\",\n    {}\n  ],\n  \"a\": [],\n  \"c\": null\n}");
    }

    @Test
    void keepsTheOrderOfRecord() {
        assertThat(GoJsonDocument.compact(new Pair("1", "2"))).isEqualTo("{\"z\":\"1\",\"a\":\"2\"}");
    }

    private record Pair(String z, String a) {}
}
