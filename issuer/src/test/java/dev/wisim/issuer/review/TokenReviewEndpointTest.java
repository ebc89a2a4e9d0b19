package dev.wisim.issuer.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.TestIssuer;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.jose.KeyType;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The review on the public face; what it says of tokens was recorded, and is held against the API server's face. */
class TokenReviewEndpointTest {

    private static final TestIssuer ISSUER = TestIssuer.at(
            TestIssuer.HOSTED_PATH,
            settings -> settings.withKeyTypes(List.of(KeyType.P_256))
                    .withSeeds(List.of(NewObject.namespace("default"), NewObject.serviceAccount("default", "app"))));

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void saysWhomATokenOfThisIssuerStandsFor() {
        String token = ISSUER.server()
                .issueToken("default", "app", TokenRequest.forAudiences("api://AzureADTokenExchange"))
                .token();

        assertThat(review("{\"spec\":{\"token\":\"" + token + "\",\"audiences\":[\"api://AzureADTokenExchange\"]}}")
                        .body())
                .contains("\"authenticated\":true,\"user\":{\"username\":\"system:serviceaccount:default:app\"")
                .contains("\"audiences\":[\"api://AzureADTokenExchange\"]");
        assertThat(review("{\"spec\":{\"token\":\"" + token + "\"}}").body())
                .contains("\"status\":{\"user\":{},\"error\":\"[invalid bearer token, token audiences"
                        + " [\\\"api://AzureADTokenExchange\\\"] is invalid for the target audiences");
    }

    @Test
    void handsBackWhatTheReviewSaysOfItself() {
        assertThat(review("{\"metadata\":{\"name\":\"n\",\"labels\":{\"a\":\"b\"}},\"spec\":{\"token\":\"x\"}}")
                        .body())
                .contains("\"metadata\":{\"name\":\"n\",\"labels\":{\"a\":\"b\"},\"managedFields\":[");
    }

    @Test
    void refusesReviewOfNothingAndUnknownFieldsWhenTold() {
        assertThat(review("{\"spec\":{}}").statusCode()).isEqualTo(400);
        assertThat(send("?fieldValidation=Strict", "{\"spec\":{\"token\":\"x\",\"nope\":1}}")
                        .body())
                .contains("TokenReview in version \\\"v1\\\" cannot be handled as a TokenReview: strict decoding error:"
                        + " unknown field \\\"spec.nope\\\"");
    }

    private static HttpResponse<String> review(String json) {
        return send("", json);
    }

    private static HttpResponse<String> send(String query, String json) {
        String path = "/apis/authentication.k8s.io/v1/tokenreviews" + query;
        return ISSUER.send(HttpRequest.newBuilder(URI.create(ISSUER.origin() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }
}
