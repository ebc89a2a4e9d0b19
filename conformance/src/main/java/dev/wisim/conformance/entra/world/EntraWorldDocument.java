package dev.wisim.conformance.entra.world;

import dev.wisim.conformance.observe.InputProblem;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A world as it stands in its file: what the suite reads of a sandbox's configuration. */
record EntraWorldDocument(
        @Nullable List<Tenant> tenants,
        @Nullable List<Fault> faults,
        @Nullable Login login) {

    private static final int METADATA_UNUSABLE = 50166;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Tenant(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> domains,
            @Nullable List<Application> applications,
            @Nullable List<Identity> identities) {}

    record Application(
            @Nullable String name,
            @Nullable String clientId,
            @Nullable List<String> identifierUris,
            @Nullable List<Credential> federatedCredentials,
            @Nullable List<Secret> secrets,
            @Nullable List<Certificate> certificates) {}

    record Identity(
            @Nullable String name,
            @Nullable String clientId,
            @Nullable String subscription,
            @Nullable String resourceGroup) {}

    record Login(@Nullable String resourceOnV2, @Nullable Integer metadataFailure) {}

    record Secret(@Nullable String value) {}

    record Certificate(@Nullable String pem) {}

    record Fault(@Nullable String id) {}

    record Credential(@Nullable String name, @Nullable String issuer) {}

    /**
     * The world that {@code text} describes.
     *
     * @throws InputProblem when it describes none
     */
    static EntraWorld read(String text, String origin) {
        try {
            return MAPPER.readValue(text, EntraWorldDocument.class).world(origin);
        } catch (JacksonException e) {
            throw new InputProblem(origin + " is no world: " + e.getOriginalMessage());
        }
    }

    private EntraWorld world(String origin) {
        Tenant tenant = first(tenants, "tenants", origin);
        Map<String, EntraWorld.Application> applications = new LinkedHashMap<>();
        for (Application each : present(tenant.applications(), "applications", origin)) {
            applications.put(present(each.name(), "name", origin), application(each, origin));
        }
        Identity identity = first(tenant.identities(), "identities", origin);
        return new EntraWorld(
                new EntraWorld.Tenant(
                        present(tenant.id(), "id", origin),
                        present(tenant.name(), "name", origin),
                        first(tenant.domains(), "domains", origin)),
                applications,
                new EntraWorld.Identity(
                        present(identity.name(), "name", origin),
                        present(identity.clientId(), "clientId", origin),
                        present(identity.subscription(), "subscription", origin),
                        present(identity.resourceGroup(), "resourceGroup", origin)),
                habits());
    }

    private EntraWorld.Habits habits() {
        return new EntraWorld.Habits(
                listed(faults).stream().anyMatch(fault -> "outage".equals(fault.id())),
                login != null && "refuse".equals(login.resourceOnV2()),
                login != null && Integer.valueOf(METADATA_UNUSABLE).equals(login.metadataFailure()));
    }

    private static EntraWorld.Application application(Application each, String origin) {
        Map<String, URI> issuers = new HashMap<>();
        for (Credential credential : listed(each.federatedCredentials())) {
            issuers.put(
                    present(credential.name(), "name", origin),
                    URI.create(present(credential.issuer(), "issuer", origin)));
        }
        return new EntraWorld.Application(
                present(each.name(), "name", origin),
                present(each.clientId(), "clientId", origin),
                listed(each.identifierUris()).stream().findFirst(),
                issuers,
                listed(each.secrets()).stream()
                        .map(secret -> present(secret.value(), "value", origin))
                        .toList(),
                listed(each.certificates()).stream()
                        .map(certificate -> present(certificate.pem(), "pem", origin))
                        .toList());
    }

    private static <T> T first(@Nullable List<T> list, String name, String origin) {
        return listed(list).stream()
                .findFirst()
                .orElseThrow(() -> new InputProblem(origin + " is no world: it has no " + name));
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }

    private static <T> T present(@Nullable T value, String name, String origin) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new InputProblem(origin + " is no world: something in it has no " + name));
    }
}
