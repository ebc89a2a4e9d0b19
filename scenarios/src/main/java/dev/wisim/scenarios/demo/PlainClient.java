package dev.wisim.scenarios.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The same request as the SDK's, made by ourselves: for rehearsals, which need not prove that the SDK works. */
record PlainClient(LoginClient login) implements TokenClient {

    @Override
    public String name() {
        return "no SDK";
    }

    @Override
    public String token(Map<String, String> environment, String scope) {
        try {
            LoginClient.Answer answer = login.ask(
                    environment.get("AZURE_TENANT_ID"),
                    environment.get("AZURE_CLIENT_ID"),
                    Files.readString(Path.of(environment.get("AZURE_FEDERATED_TOKEN_FILE"))),
                    scope);
            String token = answer.body().accessToken();
            if (token == null) {
                throw new StepFailed(answer.status() + " " + answer.body().sentence());
            }
            return token;
        } catch (IOException e) {
            throw new StepFailed("the token file cannot be read: " + e);
        }
    }
}
