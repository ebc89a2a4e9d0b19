package dev.wisim.issuer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldWriterTest {

    @ParameterizedTest
    @CsvSource({
        "kubectl/v1.31.9 (linux/amd64) kubernetes/8f38003, kubectl",
        "my tool, my tool",
        "/1.0, ''",
        "'', ''",
        "a\u0007b/1, ab"
    })
    void namesTheProgramOfTheUserAgentWithoutItsVersion(String userAgent, String manager) {
        assertThat(FieldWriter.of("", userAgent)).isEqualTo(manager);
    }

    @Test
    void takesTheNameThatTheClientGives() {
        assertThat(FieldWriter.of("me", "curl/8")).isEqualTo("me");
    }

    @Test
    void cutsProgramAt128BytesAndNotWithinCharacter() {
        assertThat(FieldWriter.of("", "a".repeat(127) + "é")).isEqualTo("a".repeat(127));
        assertThat(FieldWriter.of("", "a".repeat(126) + "é")).isEqualTo("a".repeat(126) + "é");
    }
}
