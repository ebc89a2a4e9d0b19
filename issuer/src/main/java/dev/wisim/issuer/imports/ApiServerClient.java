package dev.wisim.issuer.imports;

import dev.wisim.kernel.fetch.BoundedFetch;
import dev.wisim.kernel.fetch.FetchFailed;
import dev.wisim.kernel.fetch.FetchedDocument;
import dev.wisim.kernel.tls.TrustedRoots;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Asks one API server as one user. */
final class ApiServerClient {

    private static final int MOST_BYTES = 1 << 20;

    private final Kubeconfig kubeconfig;
    private final BoundedFetch fetch;

    ApiServerClient(Kubeconfig kubeconfig, Duration timeout) {
        this.kubeconfig = kubeconfig;
        SSLContext tls = TrustedRoots.clientContext(trusted(kubeconfig), kubeconfig.identity());
        this.fetch = new BoundedFetch(timeout, MOST_BYTES, tls, parameters(tls, kubeconfig));
    }

    /**
     * The document at {@code path} below the server's root.
     *
     * @throws ClusterUnavailable when it is not answered with 200
     */
    FetchedDocument get(String path, String accept) throws ClusterUnavailable {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", accept);
        kubeconfig.token().current().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        try {
            FetchedDocument answer = fetch.get(dialled(path), headers);
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

    /**
     * Java's client always asks for the name in the URL, and checks it. For another name the URL has the address instead:
     * then the client asks for the name that it is told, and checks that.
     */
    private URI dialled(String path) throws ClusterUnavailable {
        URI server = kubeconfig.server();
        try {
            String host = kubeconfig.tlsServerName().isEmpty()
                    ? server.getHost()
                    : InetAddress.getByName(server.getHost()).getHostAddress();
            return new URI(server.getScheme(), null, host, server.getPort(), server.getPath() + path, null, null);
        } catch (UnknownHostException e) {
            throw new ClusterUnavailable("the host " + server.getHost() + " is not known");
        } catch (URISyntaxException e) {
            throw new ClusterUnavailable(server + path + " is no URL");
        }
    }

    private static SSLParameters parameters(SSLContext tls, Kubeconfig kubeconfig) {
        SSLParameters parameters = tls.getDefaultSSLParameters();
        kubeconfig.tlsServerName().ifPresent(name -> parameters.setServerNames(List.of(new SNIHostName(name))));
        return parameters;
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
