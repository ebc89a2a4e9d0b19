package dev.wisim.issuer.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://issuer.test.local, https://issuer.test.local, ''",
        "https://issuer.test.local/, https://issuer.test.local, ''",
        "https://issuer.test.local/a, https://issuer.test.local/a, /a",
        "https://issuer.test.local/a/, https://issuer.test.local/a, /a",
        "https://issuer.test.local/a//, https://issuer.test.local/a/, /a/",
        "https://ISSUER.test.local:8441/A/, https://ISSUER.test.local:8441/A, /A"
    })
    void dropsOneSlashForWhatStandsBelowItAndNothingElse(String text, String base, String basePath) {
        IssuerUrl url = IssuerUrl.of(text);

        assertThat(url.text()).isEqualTo(text);
        assertThat(url.base()).isEqualTo(base);
        assertThat(url.basePath()).isEqualTo(basePath);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.test, true",
        "https://a.test/b, true",
        "http://a.test, false",
        "https://a.test?b, false",
        "https://a.test/b#c, false"
    })
    void publishesOnlyWhatTheApiServerWould(String text, boolean discoverable) {
        assertThat(IssuerUrl.of(text).discoverable()).isEqualTo(discoverable);
    }

    @Test
    void knowsItsPathBeforeItsPort() {
        AtomicReference<String> origin = new AtomicReference<>();
        IssuerUrl url = IssuerUrl.boundLater(origin::get, "/tenant/uuid/");

        assertThat(url.basePath()).isEqualTo("/tenant/uuid");
        origin.set("https://localhost:41234");

        assertThat(url.text()).isEqualTo("https://localhost:41234/tenant/uuid/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "issuer.test.local", "/a", "https:/a", "mailto:a@b", "https://a.test/*", "https://a b"})
    void refusesWhatIsNoUrlOfAnIssuer(String text) {
        assertThatThrownBy(() -> IssuerUrl.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesPathThatDoesNotBeginWithSlash() {
        assertThatThrownBy(() -> IssuerUrl.boundLater(() -> "https://localhost:1", "tenant/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with a slash");
    }

    @Test
    void livesAtNoNameThatEveryMachineHas() {
        assertThat(IssuerUrl.of("https://Issuer.test.local/a").livesAt("issuer.test.local"))
                .isTrue();
        assertThat(IssuerUrl.of("https://localhost:8441/a").livesAt("localhost"))
                .isFalse();
        assertThat(IssuerUrl.of("https://127.0.0.1:8441/a").livesAt("127.0.0.1"))
                .isFalse();
    }
}
