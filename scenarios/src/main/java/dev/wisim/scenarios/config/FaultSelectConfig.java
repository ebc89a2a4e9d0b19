package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.fault.Selector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which requests a fault concerns. A star stands for anything, in a path within its segment and two stars beyond; case for nothing. */
public record FaultSelectConfig(
        @Describe("The tenant that the request names, by its GUID or by any of its domains.")
        Optional<String> tenant,

        @Describe("The client id of the request.") Optional<String> client,

        @Describe("The subject of the request's assertion.") Optional<String> subject,

        @Describe("The issuer of the request's assertion.") Optional<String> issuer,

        @Describe("The HTTP method.") Optional<String> method,

        @Describe("The path as sent, without the query: /*/oauth2/v2.0/token.")
        Optional<String> path,

        @Describe("Request headers, by name.") Optional<Map<String, String>> header,

        @Describe("Parameters of the query, by name.") Optional<Map<String, String>> query) {

    /** All requests. */
    static final FaultSelectConfig ALL = new FaultSelectConfig(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Selector selector() {
        Map<String, String> attributes = new LinkedHashMap<>();
        tenant.ifPresent(value -> attributes.put("tenant", value));
        client.ifPresent(value -> attributes.put("client", value));
        subject.ifPresent(value -> attributes.put("subject", value));
        issuer.ifPresent(value -> attributes.put("issuer", value));
        return Selector.of(method, path, header.orElse(Map.of()), query.orElse(Map.of()), attributes);
    }
}
