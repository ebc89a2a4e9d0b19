package dev.wisim.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void readsAutoOffAndNumbers() {
        assertThat(Port.parse("auto")).isEqualTo(new Port.Automatic());
        assertThat(Port.parse("0")).isEqualTo(new Port.Off());
        assertThat(Port.parse("off")).isEqualTo(new Port.Off());
        assertThat(Port.parse("1")).isEqualTo(new Port.Fixed(1));
        assertThat(Port.parse("65535")).isEqualTo(new Port.Fixed(65_535));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "00", "080", "65536", "99999", "100000", "http", "\u0661"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Port.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is not a port: write auto, 0 for off, or 1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "off", "8443"})
    void writesWhatItReads(String text) {
        assertThat(Port.parse(text)).hasToString(text);
    }
}
