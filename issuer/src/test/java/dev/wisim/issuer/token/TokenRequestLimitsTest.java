package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.TestIssuer;
import dev.wisim.kernel.jose.KeyType;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRequestLimitsTest {

    private static final int LIMIT = 3_145_728;
    private static final TestIssuer ISSUER =
            TestIssuer.at("", settings -> settings.withKeyTypes(List.of(KeyType.P_256)));

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void refusesBodyOneByteOverTheLimit() {
        HttpResponse<String> answer = ISSUER.requestToken("default", bodyOf(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"Request entity too large: limit is 3145728\","
                        + "\"reason\":\"RequestEntityTooLarge\",\"code\":413}\n");
    }

    @Test
    void refusesBodyOverTheLimitThatDoesNotSayHowLongItIs() {
        byte[] body = bodyOf(LIMIT + 1).getBytes(StandardCharsets.US_ASCII);

        HttpResponse<String> answer =
                ISSUER.requestToken("default", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void readsBodyOfExactlyTheLimit() {
        HttpResponse<String> answer = ISSUER.requestToken("default", bodyOf(LIMIT));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"599, 422", "600, 201", "4294967296, 201", "4294967297, 422", "-1, 422", "9223372036854775807, 422"})
    void acceptsLifetimeFromTenMinutesToTwoToThe32(String seconds, int status) {
        HttpResponse<String> answer =
                ISSUER.requestToken("default", "{\"spec\":{\"expirationSeconds\":" + seconds + "}}");

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void refusesProtobufFrameWithNothingInIt() {
        HttpResponse<String> answer = ISSUER.send(HttpRequest.newBuilder(
                        URI.create(ISSUER.origin() + "/api/v1/namespaces/default/serviceaccounts/default/token"))
                .header("Content-Type", "application/vnd.kubernetes.protobuf")
                .POST(BodyPublishers.ofByteArray(new byte[] {'k', '8', 's', 0})));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("(must be of type TokenRequest): empty body (6b387300)")
                .contains("\"reason\":\"BadRequest\"");
    }

    @Test
    void noUnknownFieldCanOverflowTheHeadersOfTheAnswer() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            fields.append("\"nonsense").append(i).append("\":1,");
        }

        HttpResponse<String> answer = ISSUER.requestToken("default", "{" + fields + "\"spec\":{}}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().allValues("Warning"))
                .hasSizeBetween(50, 100)
                .first()
                .isEqualTo("299 - \"unknown field \\\"nonsense0\\\"\"");
    }

    @Test
    void notesSubjectAndIdInTheJournalAndNeverTheToken() {
        HttpResponse<String> answer = ISSUER.requestToken("default", "{}");

        var exchange = ISSUER.journal()
                .find(answer.headers().firstValue("Audit-Id").orElseThrow())
                .orElseThrow();
        assertThat(exchange.notes())
                .containsEntry("subject", "system:serviceaccount:default:default")
                .containsKey("jti");
        assertThat(exchange.toString()).doesNotContain("eyJ");
    }

    private static String bodyOf(int length) {
        String frame = "{\"metadata\":{\"selfLink\":\"\"}}";
        return frame.replace("\"\"", "\"" + "a".repeat(length - frame.length()) + "\"");
    }
}
