package dev.wisim.issuer.imports;

import dev.wisim.kernel.tls.ClientIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * One context of a kubeconfig: which cluster, and as whom
 * (<a href="https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/">kubeconfig v1</a>).
 *
 * @param context the context's name
 * @param server the root of the API server, without a trailing slash; it may have a path
 * @param tlsServerName the name to ask for and to check instead of the host's
 * @param authorities whose certificates are believed; empty for those that the JDK trusts
 * @param token what the user shows
 * @param identity the user's client certificate
 */
public record Kubeconfig(
        String context,
        URI server,
        Optional<String> tlsServerName,
        List<X509Certificate> authorities,
        BearerToken token,
        Optional<ClientIdentity> identity) {

    /** Makes the list immutable. */
    public Kubeconfig {
        authorities = List.copyOf(authorities);
    }

    /**
     * Reads a kubeconfig, YAML or JSON. Files that it names are relative to its own directory.
     *
     * @param context the context to take; empty for the current one
     * @throws UnusableKubeconfig when it is none, names nothing, or asks for what is not done here: programs that fetch
     *     credentials, proxies, impersonation, basic authentication, servers that nobody vouches for
     */
    public static Kubeconfig read(Path file, Optional<String> context) throws UnusableKubeconfig {
        return new KubeconfigReader(file, KubeconfigDocument.read(file)).context(context);
    }
}
