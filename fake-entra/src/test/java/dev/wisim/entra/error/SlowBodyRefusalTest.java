package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.time.SurfaceClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlowBodyRefusalTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final LoginDialect dialect = new LoginDialect(
            MessageEra.CURRENT, new SurfaceClock(InstantSource.fixed(NOW)), new IdSource(new Chance(1)));

    /** SDKs try again on a 408, which is right: the next body may come faster. */
    @Test
    void tellsABodyThatDoesNotComeAsARequestThatIsNotWhole() {
        OpenExchange exchange = new OpenExchange(UUID.fromString("7aedfb3f-6e0c-466f-96af-3752bec2b40b"), NOW, "login");

        Answer answer = dialect.answer(new Failure.BodyTooSlow(Duration.ofSeconds(30)), exchange);

        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .startsWith("{\"error\":\"invalid_request\",\"error_description\":\"AADSTS90004: The request is not"
                        + " properly formatted.")
                .contains("\"error_codes\":[90004]");
        assertThat(exchange.notes()).containsEntry("code", "AADSTS90004");
    }
}
