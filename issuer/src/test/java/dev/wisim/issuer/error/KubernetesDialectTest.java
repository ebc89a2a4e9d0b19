package dev.wisim.issuer.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Failure;
import dev.wisim.kernel.http.OpenExchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KubernetesDialectTest {

    private static final UUID ID = UUID.fromString("7aedfb3f-6e0c-466f-96af-3752bec2b40b");

    private final KubernetesDialect dialect = new KubernetesDialect(new ApiServerHeaders(ID, ID));

    @Test
    void hasAnAnswerToEveryFailure() {
        assertThat(answer(new Failure.UnknownRoute())).isEqualTo("404 text/plain; charset=utf-8 404 page not found\n");
        assertThat(answer(new Failure.WrongMethod(Set.of("GET"))))
                .startsWith("405 application/json {\"kind\":\"Status\"")
                .endsWith("\"reason\":\"MethodNotAllowed\",\"details\":{},\"code\":405}\n");
        assertThat(answer(new Failure.BodyTooLarge(10))).contains("413 application/json ", "limit is 10\"");
        assertThat(answer(new Failure.BodyTooSlow(Duration.ofMillis(10))))
                .startsWith("504 application/json {\"kind\":\"Status\"")
                .endsWith("\"message\":\"Timeout: request did not complete within the allotted timeout\","
                        + "\"reason\":\"Timeout\",\"details\":{},\"code\":504}\n");
        assertThat(answer(new Failure.HeadersTooLarge()))
                .isEqualTo("431 text/plain; charset=utf-8 431 Request Header Fields Too Large");
        assertThat(answer(new Failure.UriTooLong()))
                .isEqualTo("431 text/plain; charset=utf-8 431 Request Header Fields Too Large");
        assertThat(answer(new Failure.Malformed("no version")))
                .isEqualTo("400 text/plain; charset=utf-8 400 Bad Request");
        assertThat(answer(new Failure.Crash(new IllegalStateException("secret"))))
                .isEqualTo("500 text/plain; charset=utf-8 This request caused apiserver to panic. Look in the logs for"
                        + " details.\n");
    }

    @Test
    void treatsRefusalOfAnotherCatalogueAsOurOwnFault() {
        CatalogEntry foreign = new CatalogEntry() {
            @Override
            public String name() {
                return "FOREIGN";
            }

            @Override
            public int status() {
                return 418;
            }

            @Override
            public String template() {
                return "foreign";
            }
        };

        assertThat(answer(new Failure.Refused(new Refusal(foreign))))
                .startsWith("500 ")
                .doesNotContain("foreign");
    }

    @Test
    void quotesNamesInTextsAndNotInDetails() {
        Refusal refusal = ObjectError.POD_NOT_FOUND.with("name", "a\"b");

        assertThat(answer(new Failure.Refused(refusal)))
                .contains("\"message\":\"pods \\\"a\\\\\\\"b\\\" not found\"")
                .contains("\"details\":{\"name\":\"a\\\"b\",\"kind\":\"pods\"}");
    }

    @Test
    void indentsForCurl() {
        OpenExchange exchange =
                OpenExchange.of(ID, Instant.EPOCH, "issuer", "PUT", "/x", Map.of("User-Agent", "curl/8"));

        String body = text(dialect.answer(new Failure.WrongMethod(Set.of("GET")), exchange));

        assertThat(body).startsWith("{\n  \"kind\": \"Status\",").endsWith("\n  \"code\": 405\n}");
    }

    private String answer(Failure failure) {
        Answer answer = dialect.answer(failure, new OpenExchange(ID, Instant.EPOCH, "issuer"));
        return answer.status() + " " + answer.contentType() + " " + text(answer);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
