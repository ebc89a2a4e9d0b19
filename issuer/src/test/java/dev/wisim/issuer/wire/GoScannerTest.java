package dev.wisim.issuer.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are those of Go's {@code encoding/json}. */
class GoScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " null ",
                "0",
                "-0.5e+10",
                "1E3",
                "\"\\u00e9\\n\"",
                "[[],{},\"\",true,false]",
                "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"d\":\"\"}\r\n\t "
            })
    void letsWellFormedJsonPass(String json) {
        assertThatCode(() -> check(json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``          | unexpected end of JSON input",
                "{           | unexpected end of JSON input",
                "[1          | unexpected end of JSON input",
                "\"a         | unexpected end of JSON input",
                "-           | invalid character ' ' in numeric literal",
                "tru         | invalid character ' ' in literal true (expecting 'e')",
                "`1.`        | invalid character ' ' after decimal point in numeric literal",
                "\"\\         | invalid character ' ' in string escape code",
                "\"\\u1       | invalid character ' ' in \\u hexadecimal character escape",
                "hello       | invalid character 'h' looking for beginning of value",
                "[1,]        | invalid character ']' looking for beginning of value",
                "{\"a\":1,}  | invalid character '}' looking for beginning of object key string",
                "{a:1}       | invalid character 'a' looking for beginning of object key string",
                "{\"a\" 1}   | invalid character '1' after object key",
                "{\"a\":1;}  | invalid character ';' after object key:value pair",
                "[1 2]       | invalid character '2' after array element",
                "{} x        | invalid character 'x' after top-level value",
                "01          | invalid character '1' after top-level value",
                "-a          | invalid character 'a' in numeric literal",
                "1.a         | invalid character 'a' after decimal point in numeric literal",
                "1e+a        | invalid character 'a' in exponent of numeric literal",
                "trux        | invalid character 'x' in literal true (expecting 'e')",
                "\"\\x\"     | invalid character 'x' in string escape code",
                "\"\\u12g4\" | invalid character 'g' in \\u hexadecimal character escape",
                "'a'         | invalid character '\\'' looking for beginning of value",
                "é           | invalid character 'Ã' looking for beginning of value"
            })
    void saysWhatGoSays(String json, String text) {
        assertThatThrownBy(() -> check(json)).isInstanceOf(GoSyntaxError.class).hasMessage(text);
    }

    @Test
    void quotesWhatCannotBePrinted() {
        assertThatThrownBy(() -> check("\"a\nb\"")).hasMessage("invalid character '\\n' in string literal");
        assertThatThrownBy(() -> check("\u0001"))
                .hasMessage("invalid character '\\x01' looking for beginning of value");
    }

    @Test
    void readsTenThousandLevelsAndNoMore() {
        assertThatCode(() -> check("[".repeat(10_000) + "]".repeat(10_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("[".repeat(10_001))).hasMessage("invalid character '[' exceeded max depth");
    }

    private static void check(String json) throws GoSyntaxError {
        GoScanner.check(json.getBytes(StandardCharsets.UTF_8));
    }
}
