package dev.wisim.entra.metadata;

import dev.wisim.entra.error.RequestError;
import dev.wisim.entra.login.MicrosoftHosts;
import dev.wisim.kernel.error.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether an authority is an instance of Entra. SDKs ask it before they trust an authority they do not know; all but
 * {@code invalid_instance} they overlook, so that one answer must be right.
 */
final class InstanceDiscovery {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The answer.
     *
     * @param authorizationEndpoint the authority's address with a tenant in it; Python and Java leave its port out
     * @param version the {@code api-version} that is asked for
     * @param address the address under which we were asked
     * @throws Refusal when the authority is no URL with a tenant, or neither Microsoft's nor ours
     */
    InstanceDiscoveryDocument answer(Optional<String> authorizationEndpoint, String version, String address) {
        URI endpoint = authorizationEndpoint
                .flatMap(InstanceDiscovery::url)
                .orElseThrow(() -> new Refusal(RequestError.MALFORMED_DISCOVERY_REQUEST));
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        if (isMicrosoft(host)) {
            return document("https://" + host, endpoint, version, InstanceDiscoveryDocument.MICROSOFT);
        }
        URI ours = URI.create(address);
        if (!host.equals(ours.getHost()) && !LOOPBACK.contains(host)) {
            throw new Refusal(RequestError.UNKNOWN_INSTANCE);
        }
        String base = endpoint.getPort() >= 0 || !host.equals(ours.getHost())
                ? "https://" + endpoint.getRawAuthority().toLowerCase(Locale.ROOT)
                : address;
        InstanceDiscoveryDocument.Cloud own =
                InstanceDiscoveryDocument.Cloud.of(URI.create(base).getRawAuthority());
        return document(base, endpoint, version, List.of(own));
    }

    /** The discovery document of the same version as the endpoint that was named. */
    private static InstanceDiscoveryDocument document(
            String base, URI endpoint, String version, List<InstanceDiscoveryDocument.Cloud> clouds) {
        String path = endpoint.getRawPath();
        String tenant = path.substring(1, path.indexOf('/', 1));
        String edition = path.contains("/v2.0/") ? "/v2.0" : "";
        return new InstanceDiscoveryDocument(
                base + "/" + tenant + edition + "/.well-known/openid-configuration",
                version,
                version.equals("1.0") ? null : clouds);
    }

    private static boolean isMicrosoft(String host) {
        return MicrosoftHosts.isLogin(host)
                || InstanceDiscoveryDocument.MICROSOFT.stream()
                        .anyMatch(cloud -> cloud.aliases().contains(host));
    }

    private static Optional<URI> url(String text) {
        try {
            URI uri = URI.create(text);
            boolean hasTenant = uri.getRawPath() != null && uri.getRawPath().indexOf('/', 1) > 1;
            return Optional.of(uri)
                    .filter(each -> "https".equalsIgnoreCase(each.getScheme()) && each.getHost() != null && hasTenant);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
