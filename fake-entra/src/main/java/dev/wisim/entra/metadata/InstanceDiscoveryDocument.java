package dev.wisim.entra.metadata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What instance discovery answers, members in the order of the recording. Version 1.0 has no {@code metadata}. */
@JsonPropertyOrder({"tenant_discovery_endpoint", "api-version", "metadata"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstanceDiscoveryDocument(
        @JsonProperty("tenant_discovery_endpoint") String tenantDiscoveryEndpoint,
        @JsonProperty("api-version") String apiVersion,
        @JsonProperty("metadata") @Nullable List<Cloud> metadata) {

    /** Microsoft's clouds, as the public cloud lists them. */
    static final List<Cloud> MICROSOFT = List.of(
            new Cloud(
                    "login.microsoftonline.com",
                    "login.windows.net",
                    List.of(
                            "login.microsoftonline.com",
                            "login.windows.net",
                            "login.microsoft.com",
                            "sts.windows.net")),
            new Cloud(
                    "login.partner.microsoftonline.cn",
                    "login.partner.microsoftonline.cn",
                    List.of("login.partner.microsoftonline.cn", "login.chinacloudapi.cn")),
            new Cloud("login.microsoftonline.de", "login.microsoftonline.de", List.of("login.microsoftonline.de")),
            new Cloud(
                    "login.microsoftonline.us",
                    "login.microsoftonline.us",
                    List.of("login.microsoftonline.us", "login.usgovcloudapi.net")),
            new Cloud(
                    "login-us.microsoftonline.com",
                    "login-us.microsoftonline.com",
                    List.of("login-us.microsoftonline.com")));

    /**
     * One cloud.
     *
     * @param preferredNetwork the host that SDKs call from then on
     * @param preferredCache the host under which they cache
     * @param aliases all its hosts
     */
    @JsonPropertyOrder({"preferred_network", "preferred_cache", "aliases"})
    public record Cloud(
            @JsonProperty("preferred_network") String preferredNetwork,
            @JsonProperty("preferred_cache") String preferredCache,
            @JsonProperty("aliases") List<String> aliases) {

        /** A cloud of one host, which may have a port. */
        static Cloud of(String host) {
            return new Cloud(host, host, List.of(host));
        }
    }
}
