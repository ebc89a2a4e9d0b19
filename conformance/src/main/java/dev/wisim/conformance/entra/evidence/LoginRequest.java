package dev.wisim.conformance.entra.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request to the login surface.
 *
 * @param method the HTTP method; empty for one that is no HTTP, whose body is sent as it stands
 * @param target path and query
 * @param headers by name
 * @param body empty for a request without one
 */
public record LoginRequest(String method, String target, Map<String, String> headers, Optional<String> body) {

    /** The content type of forms. */
    public static final String FORM = "application/x-www-form-urlencoded";

    public LoginRequest {
        headers = Map.copyOf(headers);
    }

    /** A GET. */
    public static LoginRequest get(String target) {
        return new LoginRequest("GET", target, Map.of(), Optional.empty());
    }

    /** A POST of a form. */
    public static LoginRequest post(String target, String form) {
        return new LoginRequest("POST", target, Map.of("Content-Type", FORM), Optional.of(form));
    }

    /** Whatever {@code text} is, as the only thing on a connection. */
    public static LoginRequest raw(String text) {
        return new LoginRequest("", "", Map.of(), Optional.of(text));
    }

    /** The same with one header set. */
    public LoginRequest with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new LoginRequest(method, target, all, body);
    }

    /** Whether it is no HTTP. */
    public boolean isRaw() {
        return method.isEmpty();
    }

    /** The header's value, if it is sent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
