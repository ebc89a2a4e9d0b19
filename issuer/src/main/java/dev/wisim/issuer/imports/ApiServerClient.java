package dev.wisim.issuer.imports;

import dev.wisim.kernel.fetch.BoundedFetch;
import dev.wisim.kernel.fetch.FetchFailed;
import dev.wisim.kernel.fetch.FetchedDocument;
import dev.wisim.kernel.fetch.Reach;
import dev.wisim.kernel.tls.TrustedRoots;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;

/** Asks one API server as one user. */
final class ApiServerClient {

    private static final int MOST_BYTES = 1 << 20;

    private final Kubeconfig kubeconfig;
    private final BoundedFetch fetch;

    ApiServerClient(Kubeconfig kubeconfig, Duration timeout) {
        this.kubeconfig = kubeconfig;
        SSLContext tls = TrustedRoots.clientContext(trusted(kubeconfig), kubeconfig.identity());
        this.fetch = new BoundedFetch(timeout, MOST_BYTES, tls);
    }

    /**
     * The document at {@code path} below the server's root.
     *
     * @throws ClusterUnavailable when it is not answered with 200
     */
    FetchedDocument get(String path, String accept) throws ClusterUnavailable {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", accept);
        headers.put("Host", kubeconfig.server().getAuthority());
        kubeconfig.token().current().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        try {
            FetchedDocument answer = fetch.get(named(path), headers, Reach.ANYWHERE.dialling(this::dialled));
            if (answer.status() == 200) {
                return answer;
            }
            throw new ClusterUnavailable(kubeconfig.server() + path + " answered " + meaning(answer.status()));
        } catch (FetchFailed e) {
            throw new ClusterUnavailable(e.getMessage());
        } catch (IllegalArgumentException e) {
            // A token with a line feed in its middle is no header.
            throw new ClusterUnavailable("the request cannot be sent: " + e.getMessage());
        }
    }

    /** The server's own URL; but with the name that its certificate is checked for, where the kubeconfig gives another. */
    private URI named(String path) throws ClusterUnavailable {
        URI server = kubeconfig.server();
        try {
            String host = kubeconfig.tlsServerName().orElse(server.getHost());
            return new URI(server.getScheme(), null, host, server.getPort(), server.getPath() + path, null, null);
        } catch (URISyntaxException e) {
            throw new ClusterUnavailable(server + path + " is no URL");
        }
    }

    /** Whatever the name, the server is where its URL says. */
    private InetSocketAddress dialled(InetSocketAddress named) {
        return InetSocketAddress.createUnresolved(kubeconfig.server().getHost(), named.getPort());
    }

    private static List<X509Certificate> trusted(Kubeconfig kubeconfig) {
        return kubeconfig.authorities().isEmpty() ? TrustedRoots.systemRoots() : kubeconfig.authorities();
    }

    /** Why an API server says so, spec of the recordings: anonymous 403 or 401, 404 for an issuer that is not https. */
    private static String meaning(int status) {
        return switch (status) {
            case 401 -> "401: it does not accept the user's token or certificate";
            case 403 -> "403: the user may not read it; bind it to ClusterRole system:service-account-issuer-discovery";
            case 404 -> "404: it publishes no keys; its --service-account-issuer must be an https URL";
            default -> Integer.toString(status);
        };
    }
}
