package dev.wisim.kernel.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedDestinationTest {

    @ParameterizedTest
    @CsvSource({
        "example.test:443,   example.test,      443,   true",
        "example.test:443,   EXAMPLE.test.,     443,   true",
        "example.test:443,   example.test,      80,    false",
        "example.test:443,   a.example.test,    443,   false",
        "example.test:443,   exampleXtest,      443,   false",
        "Example.TEST:*,     example.test,      1,     true",
        "Example.TEST:*,     example.test,      65535, true",
        "*.example.test:443, a.example.test,    443,   true",
        "*.example.test:443, a.b.example.test,  443,   true",
        "*.example.test:443, example.test,      443,   false",
        "*.example.test:443, .example.test,     443,   false",
        "*.example.test:443, badexample.test,   443,   false",
        "*:443,              anything,          443,   true",
        "*:443,              anything,          444,   false",
        "[::1]:443,          [::1],             443,   true",
        "[::1]:443,          [::2],             443,   false",
        "10.0.0.1:443,       10.0.0.1,          443,   true"
    })
    void coversWhatItSays(String allowed, String host, int port, boolean covered) {
        assertThat(AllowedDestination.parse(allowed).covers(new Destination(host, port)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.test:443", "*.example.test:*", "*:80", "[::1]:443"})
    void printsWhatItReads(String text) {
        assertThat(AllowedDestination.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.test",
                "example.test:",
                "example.test:0",
                "example.test:65536",
                "example.test:https",
                "https://example.test:443",
                "example.*:443",
                "a.*.test:443",
                "**:443",
                ":443",
                "::1:443",
                "a b:443",
                "example.test:443/path",
                "-a:1"
            })
    void refusesWhatIsNoHostWithAPort(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedDestination.parse(text))
                .withMessageContaining("must be host:port")
                .withMessageContaining('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({"'', 443", "., 443", "[], 443", "a, 0", "a, 65536", "a, -1"})
    void knowsNoDestinationWithoutHostOrPort(String host, int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Destination(host, port));
    }
}
