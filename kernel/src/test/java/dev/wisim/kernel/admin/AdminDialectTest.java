package dev.wisim.kernel.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdminDialectTest {

    private static final UUID ID = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private final AdminDialect dialect = new AdminDialect(
            entry -> entry == Cause.WITH_A_WORD_OF_ITS_OWN ? Optional.of("Own_Word") : Optional.empty(),
            List.of(
                    Route.get("/v0/trees", "List trees.", Void.class, context -> {}),
                    Route.get("/v0/apples", "List apples.", Void.class, context -> {}),
                    Route.delete("/v0/apples", "Delete apples.", context -> {})));

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new Failure.Refused(new Refusal(Cause.TOO_RIPE, Map.of("name", "\"x\""))),
                        418,
                        "{\"error\":{\"code\":\"TooRipe\",\"message\":\"The apple \\\"x\\\" is too ripe.\"}}"),
                Arguments.of(
                        new Failure.Refused(new Refusal(Cause.WITH_A_WORD_OF_ITS_OWN)),
                        409,
                        "{\"error\":{\"code\":\"Own_Word\",\"message\":\"No.\"}}"),
                Arguments.of(
                        new Failure.UnknownRoute(),
                        404,
                        "{\"error\":{\"code\":\"UnknownRoute\",\"message\":\"There is no such route. Routes: /v0/apples,"
                                + " /v0/trees.\"}}"),
                Arguments.of(
                        new Failure.WrongMethod(Set.of("GET", "DELETE")),
                        405,
                        "{\"error\":{\"code\":\"MethodNotAllowed\",\"message\":\"This route does not have that method."
                                + " Methods: DELETE, GET.\"}}"),
                Arguments.of(
                        new Failure.BodyTooSlow(Duration.ofMillis(7)),
                        408,
                        "{\"error\":{\"code\":\"BodyTooSlow\",\"message\":\"The body was not whole after 7 ms.\"}}"),
                Arguments.of(
                        new Failure.BodyTooLarge(7),
                        413,
                        "{\"error\":{\"code\":\"BodyTooLarge\",\"message\":\"The body is longer than 7 bytes.\"}}"),
                Arguments.of(
                        new Failure.HeadersTooLarge(),
                        431,
                        "{\"error\":{\"code\":\"HeadersTooLarge\",\"message\":\"The request line and headers are too"
                                + " long.\"}}"),
                Arguments.of(
                        new Failure.UriTooLong(),
                        414,
                        "{\"error\":{\"code\":\"UriTooLong\",\"message\":\"The request target is too long.\"}}"),
                Arguments.of(
                        new Failure.Malformed("secret reason"),
                        400,
                        "{\"error\":{\"code\":\"MalformedRequest\",\"message\":\"This is not an HTTP request that can be"
                                + " read.\"}}"),
                Arguments.of(
                        new Failure.Crash(new IllegalStateException("secret cause")),
                        500,
                        "{\"error\":{\"code\":\"InternalError\",\"message\":\"Something went wrong inside; the journal has"
                                + " more under the request id " + ID + ".\"}}"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysEveryFailureInOneForm(Failure failure, int status, String body) {
        Answer answer = dialect.answer(failure, new OpenExchange(ID, Instant.EPOCH, "admin"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void namesTheAllowedMethodsInTheirHeader() {
        Answer answer = dialect.answer(
                new Failure.WrongMethod(Set.of("POST", "GET")), new OpenExchange(ID, Instant.EPOCH, "admin"));

        assertThat(answer.headers()).containsExactly(new Answer.Header("Allow", "GET, POST"));
    }

    private enum Cause implements CatalogEntry {
        TOO_RIPE(418, "The apple {name} is too ripe."),
        WITH_A_WORD_OF_ITS_OWN(409, "No.");

        private final int status;
        private final String template;

        Cause(int status, String template) {
            this.status = status;
            this.template = template;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String template() {
            return template;
        }
    }
}
