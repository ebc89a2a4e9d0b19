package dev.wisim.conformance.entra.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of a token request, in the order in which it is sent. */
public record TokenForm(Map<String, String> parameters) {

    /** How assertions are called. */
    static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** What most requests ask for. */
    static final String RESOURCE_MANAGER = "https://management.azure.com/.default";

    /** A client's request with an assertion, for Resource Manager. */
    static TokenForm federated(String clientId, String assertion) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", clientId);
        form.put("scope", RESOURCE_MANAGER);
        form.put("client_assertion_type", JWT_BEARER);
        form.put("client_assertion", assertion);
        form.put("grant_type", "client_credentials");
        return new TokenForm(form);
    }

    /** A client's request with a secret, for Resource Manager. */
    static TokenForm secret(String clientId, String secret) {
        return federated(clientId, "")
                .without("client_assertion_type")
                .without("client_assertion")
                .with("client_secret", secret);
    }

    /** The same with one parameter set. */
    public TokenForm with(String name, String value) {
        Map<String, String> form = new LinkedHashMap<>(parameters);
        form.put(name, value);
        return new TokenForm(form);
    }

    /** The same without one parameter. */
    public TokenForm without(String name) {
        Map<String, String> form = new LinkedHashMap<>(parameters);
        form.remove(name);
        return new TokenForm(form);
    }

    /** The form as it goes over the wire. */
    public String encoded() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
