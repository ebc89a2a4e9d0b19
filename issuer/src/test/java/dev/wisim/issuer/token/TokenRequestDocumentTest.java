package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.request.FieldValidation;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.kernel.error.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beyond what was recorded: from the API server's source. */
class TokenRequestDocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":5} | the object provided is unrecognized (must be of type TokenRequest): couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string ({\"kind\":5})",
                "{\"apiVersion\":\"a/b/c\"} | the object provided is unrecognized (must be of type TokenRequest): unexpected GroupVersion string: a/b/c ({\"apiVersion\":\"a/b/c\"})",
                "{\"kind\":\"Pod\"} | Pod in version \"v1\" cannot be handled as a TokenRequest: no kind \"Pod\" is registered for version \"authentication.k8s.io/v1\" in scheme \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\"",
                "{\"apiVersion\":\"v1\"} | TokenRequest in version \"v1\" cannot be handled as a TokenRequest: no kind \"TokenRequest\" is registered for version \"v1\" in scheme \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\"",
                "{\"kind\":\"TokenReview\"} | TokenReview in version \"v1\" cannot be handled as a TokenRequest: converting (v1.TokenReview) to (authentication.TokenRequest): unknown conversion",
                "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" | the object provided is unrecognized (must be of type TokenRequest): couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string \"json:\\\"kind,omitempty\\\"\" } (226161616161616161616161616161616161616161616161616161616161 ...)"
            })
    void refusesInTheApiServersWords(String body, String text) {
        assertThatThrownBy(() -> read(body, FieldValidation.WARN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.text()).isEqualTo(text));
    }

    @Test
    void takesNullAndEmptyYamlForAnEmptyRequest() {
        assertThat(TokenRequestDocument.of(read("null", FieldValidation.WARN))).isEqualTo(TokenRequest.EMPTY);
        assertThat(TokenRequestDocument.of(
                        RequestBody.read(new byte[0], MediaType.YAML, TokenRequestSchema.TYPE, FieldValidation.WARN)))
                .isEqualTo(TokenRequest.EMPTY);
    }

    @Test
    void warnsOfUnknownFieldsUnlessIgnored() {
        String body = "{\"nope\":1,\"spec\":{\"nope\":2}}";

        assertThat(read(body, FieldValidation.WARN).warnings())
                .containsExactly("unknown field \"nope\"", "unknown field \"spec.nope\"");
        assertThat(read(body, FieldValidation.IGNORE).warnings()).isEmpty();
        assertThatThrownBy(() -> read(body, FieldValidation.STRICT)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.entry()).isEqualTo(RequestError.STRICT_DECODING);
            assertThat(refusal.text())
                    .endsWith("strict decoding error: unknown field \"nope\", unknown field \"spec.nope\"");
        });
    }

    @Test
    void refusesYamlThatIsNone() {
        byte[] body = "a: [".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RequestBody.read(body, MediaType.YAML, TokenRequestSchema.TYPE, FieldValidation.WARN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.entry()).isEqualTo(RequestError.UNREADABLE_BODY));
    }

    private static RequestBody read(String body, FieldValidation validation) {
        return RequestBody.read(
                body.getBytes(StandardCharsets.UTF_8), MediaType.JSON, TokenRequestSchema.TYPE, validation);
    }
}
