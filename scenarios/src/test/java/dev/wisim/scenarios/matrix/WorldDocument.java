package dev.wisim.scenarios.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The configuration of the sandbox: a tenant and an application for each cell, and issuers that can be turned over. */
record WorldDocument(
        Map<String, Object> ports,
        List<Issuer> issuers,
        Map<String, Object> jwksCache,
        String flexibleCredentials,
        List<Tenant> tenants,
        List<ServiceAccount> serviceAccounts) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    record Issuer(String name, String path, List<String> awkward, String clockSkew) {

        static Issuer of(String name) {
            return new Issuer(name, "/" + name, List.of(), "0s");
        }
    }

    record Tenant(String id, String name, Optional<String> accessTokenLifetime, List<Application> applications) {}

    record Application(String name, String clientId) {}

    record ServiceAccount(String namespace, String name) {}

    /** The world of a route's cells. */
    static WorldDocument of(Route route, List<Cell> cells) {
        Map<String, Object> ports = new LinkedHashMap<>(Map.of("admin", "auto", "issuer", "auto", "login", "auto"));
        ports.put("egress", route == Route.EGRESS ? "auto" : "off");
        ports.put("impersonation", route == Route.IMPERSONATION ? 443 : "off");
        return new WorldDocument(
                ports,
                issuers(cells),
                // So that what is published is what counts, at once.
                Map.of("ttl", "0s"),
                // So that expressions may be about the tokens of a cluster.
                "any",
                cells.stream()
                        .filter(cell -> cell.situation().directory().hasTenant())
                        .map(WorldDocument::tenant)
                        .toList(),
                List.of(new ServiceAccount(Stage.NAMESPACE, Stage.SERVICE_ACCOUNT)));
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    private static List<Issuer> issuers(List<Cell> cells) {
        Stream<Issuer> standing = Stream.of(
                new Issuer(Issuers.BROKEN, "/" + Issuers.BROKEN, List.of("server-error"), "0s"),
                new Issuer(Issuers.LATE, "/" + Issuers.LATE, List.of(), "-3h"));
        Stream<Issuer> own = cells.stream()
                .map(cell -> cell.situation().asking().issuer(cell))
                .filter(issuer -> !issuer.equals(Issuers.CALM))
                .map(Issuer::of);
        return Stream.concat(standing, own).toList();
    }

    private static Tenant tenant(Cell cell) {
        Directory directory = cell.situation().directory();
        return new Tenant(
                cell.tenant(),
                cell.slug(),
                directory.tokenLifetime(),
                directory.hasApplication() ? List.of(new Application(cell.slug(), cell.client())) : List.of());
    }
}
