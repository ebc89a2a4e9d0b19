package dev.wisim.issuer.apiserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.serviceaccount.ObjectKind;
import io.kubernetes.client.proto.Runtime.Unknown;
import io.kubernetes.client.proto.V1Authentication;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiServerFaceTest {

    private static final TestApiServer SERVER = new TestApiServer();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String TOKEN_OF_APP = "/api/v1/namespaces/default/serviceaccounts/app/token";
    private static final String REVIEWS = "/apis/authentication.k8s.io/v1/tokenreviews";

    @BeforeEach
    void reset() {
        SERVER.objects().reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 'User \\\"system:anonymous\\\" cannot get path \\\"/nowhere\\\"'",
        "PUT, /openid/v1/jwks, 'User \\\"system:anonymous\\\" cannot put path \\\"/openid/v1/jwks\\\"'",
        "GET, /%3Cb%3E, 'User \\\"system:anonymous\\\" cannot get path \\\"/\\u0026lt;b\\u0026gt;\\\"'",
        "POST, /api/v1/namespaces/default/configmaps, 'User \\\"system:anonymous\\\" cannot create resource \\\"configmaps\\\"'"
    })
    void asksWhoCallsBeforeItLooksForTheRoute(String method, String target, String words) {
        HttpResponse<String> answer = SERVER.send(SERVER.anonymous(target).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void admitsServiceAccountUntilItsPodIsGone() {
        String token =
                token("{\"spec\":{\"boundObjectRef\":{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"name\":\"p1\"}}}");
        assertThat(keysAs(token)).isEqualTo(200);

        SERVER.objects().delete(ObjectKind.POD, "default", "p1");

        assertThat(keysAs(token)).isEqualTo(401);
    }

    @Test
    void admitsNobodyWithATokenForSomeoneElse() {
        assertThat(keysAs(token("{\"spec\":{\"audiences\":[\"api://AzureADTokenExchange\"]}}")))
                .isEqualTo(401);
    }

    @Test
    void admitsNobodyMoreThanAMinuteAfterTheEnd() {
        String token = token("{\"spec\":{\"expirationSeconds\":600}}");
        SERVER.clock().advance(Duration.ofSeconds(661));

        assertThat(keysAs(token)).isEqualTo(401);
    }

    @Test
    void reviewsTokensOfItsOwnInProtobufAsInJson() {
        String token = token("{\"spec\":{}}");
        String json =
                SERVER.post(REVIEWS, "{\"spec\":{\"token\":\"" + token + "\"}}").body();
        HttpResponse<String> protobuf = SERVER.send(SERVER.request(REVIEWS)
                .header("Content-Type", "application/json")
                .header("Accept", "application/vnd.kubernetes.protobuf")
                .POST(BodyPublishers.ofString("{\"spec\":{\"token\":\"" + token + "\"}}")));

        assertThat(json).contains("\"authenticated\":true", "\"username\":\"system:serviceaccount:default:app\"");
        assertThat(protobuf.headers().firstValue("Content-Type")).contains("application/vnd.kubernetes.protobuf");
        assertThat(protobuf.body()).startsWith("k8s\u0000").contains("system:serviceaccount:default:app", "JTI=");
    }

    @Test
    void readsReviewInProtobuf() {
        V1Authentication.TokenReview review = V1Authentication.TokenReview.newBuilder()
                .setSpec(V1Authentication.TokenReviewSpec.newBuilder()
                        .setToken(token("{\"spec\":{\"audiences\":[\"x\",\"y\"]}}"))
                        .addAllAudiences(List.of("y", "z")))
                .build();
        byte[] frame =
                Unknown.newBuilder().setRaw(review.toByteString()).build().toByteArray();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {'k', '8', 's', 0});
        body.writeBytes(frame);

        HttpResponse<String> answer = SERVER.send(SERVER.request(REVIEWS)
                .header("Content-Type", "application/vnd.kubernetes.protobuf")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"authenticated\":true").endsWith("\"audiences\":[\"y\"]}}\n");
    }

    @Test
    void tokenWithWhiteSpaceEndsThere() {
        assertThat(SERVER.post(REVIEWS, "{\"spec\":{\"token\":\"" + TestApiServer.ADMIN + " x\"}}")
                        .body())
                .contains("\"authenticated\":true");
        assertThat(SERVER.post(REVIEWS, "{\"spec\":{\"token\":\" x\"}}").body())
                .endsWith("\"status\":{\"user\":{}}}\n");
    }

    @Test
    void tellsOfNoRouteThatItDoesNotServe() {
        for (String target : new String[] {
            "/api", "/api/v1", "/apis", "/apis/authentication.k8s.io", "/apis/authentication.k8s.io/v1", "/version"
        }) {
            assertThat(SERVER.get(target).statusCode()).as(target).isEqualTo(200);
        }
        for (ObjectKind kind : ObjectKind.values()) {
            assertThat(SERVER.get("/api/v1").body()).contains("\"name\":\"" + kind.resource() + "\"");
            assertThat(SERVER.get("/api/v1/" + kind.resource()).statusCode()).isEqualTo(200);
        }
    }

    private static int keysAs(String token) {
        return SERVER.send(SERVER.anonymous("/openid/v1/jwks").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static String token(String request) {
        Matcher token = TOKEN.matcher(SERVER.post(TOKEN_OF_APP, request).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
