package dev.wisim.issuer.apiserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceEndpointTest {

    private static final TestApiServer SERVER = new TestApiServer();
    private static final Pattern NAME = Pattern.compile("\"metadata\":\\{\"name\":\"([^\"]+)\"");
    private static final String SECRETS = "/api/v1/namespaces/default/secrets";
    private static final String PODS = "/api/v1/namespaces/default/pods";

    @BeforeEach
    void reset() {
        SERVER.objects().reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void keepsPodAsItWasGiven() {
        String spec =
                "{\"containers\":[{\"name\":\"c\",\"image\":\"i\",\"n\":1.50,\"deep\":[[{}],null,true]}],\"nodeName\":\"\"}";

        HttpResponse<String> created =
                SERVER.post(PODS, "{\"metadata\":{\"name\":\"p2\",\"labels\":{\"a\":\"b\"}},\"spec\":" + spec + "}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(SERVER.get(PODS + "/p2").body())
                .startsWith(
                        "{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"p2\",\"namespace\":\"default\"")
                .contains(spec.substring(0, spec.length() - 1)
                        + ",\"serviceAccountName\":\"default\",\"serviceAccount\":\"default\"}")
                .contains("\"status\":{\"phase\":\"Pending\"}");
    }

    @Test
    void makesTokenForSecretThatAsksForOneAndTheServerAcceptsIt() {
        SERVER.post(
                SECRETS,
                "{\"metadata\":{\"name\":\"t\",\"annotations\":{\"kubernetes.io/service-account.name\":\"app\"}},"
                        + "\"type\":\"kubernetes.io/service-account-token\"}");

        String token = ((Secret) SERVER.objects().get(ObjectKind.SECRET, "default", "t")).text("token");
        HttpResponse<String> keys =
                SERVER.send(SERVER.anonymous("/openid/v1/jwks").header("Authorization", "Bearer " + token));

        assertThat(keys.statusCode()).isEqualTo(200);
    }

    @Test
    void takesPlainTextOfSecret() {
        SERVER.post(
                SECRETS,
                "{\"metadata\":{\"name\":\"s2\"},\"data\":{\"a\":\"eA==\",\"b\":\"eA==\"},\"stringData\":{\"a\":\"y\"}}");

        assertThat(SERVER.get(SECRETS + "/s2").body())
                .contains("\"data\":{\"a\":\"eQ==\",\"b\":\"eA==\"},\"type\":\"Opaque\"")
                .doesNotContain("stringData");
    }

    @ParameterizedTest
    @CsvSource({"'!', 0", "'eA==!', 4", "'eA', 0", "'eHh4eA', 4"})
    void refusesDataThatIsNoBase64(String value, int at) {
        HttpResponse<String> answer =
                SERVER.post(SECRETS, "{\"metadata\":{\"name\":\"s2\"},\"data\":{\"a\":\"" + value + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("cannot be handled as a Secret: illegal base64 data at input byte " + at + "\"");
    }

    @Test
    void listsWhatTheSelectorsSelect() {
        SERVER.objects()
                .create(NewObject.pod("default", "p2", "other", "").withLabels(Map.of("tier", "back", "app", "x")));

        assertThat(names(PODS)).isEqualTo("p1 p2");
        assertThat(names(PODS + "?labelSelector=tier%3Dback")).isEqualTo("p2");
        assertThat(names(PODS + "?labelSelector=tier!%3Dback")).isEqualTo("p1");
        assertThat(names(PODS + "?labelSelector=tier,app%3D%3Dx")).isEqualTo("p2");
        assertThat(names(PODS + "?labelSelector=!tier")).isEqualTo("p1");
        assertThat(names("/api/v1/pods?fieldSelector=metadata.name%3Dp1,spec.nodeName%3Dnode-1"))
                .isEqualTo("p1");
        assertThat(names("/api/v1/namespaces/nowhere/pods")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?fieldSelector=spec.nope%3Dx",
                "?fieldSelector=spec.nodeName",
                "?labelSelector=a+in+(b)",
                "?watch=true&resourceVersion=x",
                "?watch=true&timeoutSeconds=-1"
            })
    void refusesParametersThatItDoesNotUnderstand(String query) {
        HttpResponse<String> answer = SERVER.get(PODS + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"reason\":\"BadRequest\"");
    }

    @Test
    void watchTellsWhatIsThereAndEndsWhenItsTimeIsOver() {
        HttpResponse<String> watched = SERVER.get(PODS + "?watch=true&timeoutSeconds=1");

        assertThat(watched.statusCode()).isEqualTo(200);
        assertThat(watched.body().strip().lines())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"ADDED\",\"object\":{\"kind\":\"Pod\",\"apiVersion\":\"v1\"");
    }

    @Test
    void watchFromANumberTellsOnlyWhatCameAfterIt() {
        long before = SERVER.objects().log().version();
        SERVER.objects().create(NewObject.node("node-2"));
        SERVER.objects().create(NewObject.pod("default", "p2", "app", ""));
        SERVER.objects().delete(ObjectKind.POD, "default", "p1");

        String watched = SERVER.get(PODS + "?watch=true&timeoutSeconds=1&resourceVersion=" + before)
                .body();

        assertThat(watched.strip().lines())
                .extracting(line -> line.replaceAll("\\{\"type\":\"(\\w+)\".*?\"name\":\"([^\"]+)\".*", "$1 $2"))
                .containsExactly("ADDED p2", "DELETED p1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                     | 200 | application/json",
                "application/yaml                     | 200 | application/yaml",
                "application/json;as=Table;v=v1;g=meta.k8s.io,application/json | 200 | application/json",
                "application/vnd.kubernetes.protobuf,application/json | 200 | application/json",
                "application/vnd.kubernetes.protobuf  | 406 | application/vnd.kubernetes.protobuf",
                "text/html                            | 406 | application/json"
            })
    void saysPodInJsonAndYamlAndErrorsInProtobufToo(String accept, int status, String mediaType) {
        HttpResponse<String> answer = SERVER.send(SERVER.request(PODS + "/p1").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(mediaType);
    }

    @Test
    void yamlIsSortedAndKeepsTextsTexts() {
        SERVER.objects()
                .create(NewObject.serviceAccount("default", "y")
                        .withAnnotations(Map.of("b", "2026-11-22", "a", "12", "c", "x: y")));

        String yaml = SERVER.send(SERVER.request("/api/v1/namespaces/default/serviceaccounts/y")
                        .header("Accept", "application/yaml"))
                .body();

        assertThat(yaml).startsWith("apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  annotations:\n");
        assertThat(yaml).contains("    a: \"12\"\n    b: \"2026-11-22\"\n    c: \"x: y\"\n");
    }

    @Test
    void readsNoPodInProtobuf() {
        HttpResponse<String> answer = SERVER.send(SERVER.request(PODS)
                .header("Content-Type", "application/vnd.kubernetes.protobuf")
                .POST(BodyPublishers.ofString("k8s")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("accepted media types include: application/json, application/yaml\"");
    }

    private static String names(String target) {
        String body = SERVER.get(target).body();
        return body.lines()
                .flatMap(line -> NAME.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }
}
