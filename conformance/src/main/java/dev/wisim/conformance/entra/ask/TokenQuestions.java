package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.evidence.LoginRequest;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.entra.world.WorldCertificate;
import java.util.Locale;

/** What is sent for each {@link TokenQuestion}. */
final class TokenQuestions {

    /** A request id to be recognized by. */
    static final String REQUEST_ID = "0c0f0e57-1d1d-4d1d-8d1d-0c0f0e570001";

    private TokenQuestions() {}

    static LoginRequest request(TokenQuestion question, Scene scene) {
        TokenForm form = scene.form(scene.assertion());
        return switch (question) {
            case RESOURCE_MANAGER, RESOURCE_MANAGER_AGAIN -> scene.post(form);
            case IDENTITY -> scene.post(identity(scene));
            case IDENTITY_FOR_API_V2 -> scene.post(identity(scene).with("scope", api(scene, "api-of-version-2")));
            case API_V1 -> scene.post(form.with("scope", api(scene, "api-of-version-1")));
            case API_V2 -> scene.post(form.with("scope", api(scene, "api-of-version-2")));
            case DOUBLE_SLASH -> scene.post(form.with("scope", "https://vault.azure.net//.default"));
            case TENANT_DOMAIN -> at(scene.world().tenant().domain(), form);
            case TENANT_CASE -> at(scene.world().tenant().id().toUpperCase(Locale.ROOT), form);
            case OPENID_SCOPES ->
                scene.post(form.with("scope", "openid offline_access profile " + TokenForm.RESOURCE_MANAGER));
            case WHITE_SPACE ->
                scene.post(form.with("client_assertion", scene.assertion().compact() + "\n"));
            case CHALLENGES ->
                scene.post(form.with("claims", "{\"access_token\":{\"xms_cc\":{\"values\":[\"CP1\"]}}}"));
            case FORM_CHARSET -> scene.post(form).with("Content-Type", LoginRequest.FORM + "; charset=utf-8");
            case UNKNOWN_PARAMETERS ->
                scene.post(form.with("x-client-SKU", "msal.js.node").with("client_info", "1"));
            case SECRET ->
                scene.post(TokenForm.secret(
                        scene.clientId("with-secret"), scene.secrets().get(0)));
            case CERTIFICATE -> scene.post(scene.form("with-certificate", own(scene)));
            case CERTIFICATE_PS256 ->
                scene.post(scene.form("with-certificate", own(scene).header("alg", "PS256")));
            case V1_ENDPOINT ->
                LoginRequest.post(
                        "/" + scene.world().tenant().id() + "/oauth2/token",
                        form.without("scope")
                                .with("resource", "https://management.azure.com/")
                                .encoded());
            case ECHO ->
                scene.post(form).with("client-request-id", REQUEST_ID).with("return-client-request-id", "true");
        };
    }

    private static Assertion own(Scene scene) {
        return scene.selfSigned(WorldCertificate.current(scene.world()));
    }

    private static TokenForm identity(Scene scene) {
        return TokenForm.federated(
                scene.world().identity().clientId(), scene.assertion().compact());
    }

    private static String api(Scene scene, String application) {
        return scene.world().application(application).uri().orElseThrow() + "/.default";
    }

    private static LoginRequest at(String tenant, TokenForm form) {
        return LoginRequest.post(Scene.tokenPath(tenant), form.encoded());
    }
}
