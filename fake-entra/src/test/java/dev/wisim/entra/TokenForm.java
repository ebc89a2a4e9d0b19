package dev.wisim.entra;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of a token request, right until a test makes it wrong. */
public final class TokenForm {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** What an SDK sends for a federated client that wants a token for Resource Manager. */
    public static TokenForm federated(String clientId, String assertion) {
        return new TokenForm()
                .with("client_id", clientId)
                .with("scope", "https://management.azure.com/.default")
                .with("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .with("client_assertion", assertion)
                .with("grant_type", "client_credentials");
    }

    /** What an SDK sends for a client with a secret that wants a token for Resource Manager. */
    public static TokenForm secret(String clientId, String secret) {
        return new TokenForm()
                .with("client_id", clientId)
                .with("scope", "https://management.azure.com/.default")
                .with("client_secret", secret)
                .with("grant_type", "client_credentials");
    }

    /** The same for the v1 endpoint, which takes a resource. */
    public TokenForm v1() {
        return without("scope").with("resource", "https://management.azure.com/");
    }

    public TokenForm with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public TokenForm without(String name) {
        parameters.remove(name);
        return this;
    }

    public String encoded() {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
