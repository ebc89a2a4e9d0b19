package dev.wisim.issuer.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a context to its cluster and its user. One reader reads one file. */
final class KubeconfigReader {

    private static final String REMEDY =
            "; give it a token or a client certificate, or run 'kubectl proxy' and name its address as the server";

    /** What a user can ask for and is not done here, with what it is called. */
    private static final Map<String, String> FOREIGN_CREDENTIALS = Map.of(
            "exec", "runs a program for its credentials (exec)",
            "auth-provider", "has an auth-provider, which kubectl itself has given up",
            "username", "has a user name and a password, which API servers no longer take",
            "as", "impersonates another user (as)");

    private final Path file;
    private final KubeconfigDocument document;

    KubeconfigReader(Path file, KubeconfigDocument document) {
        this.file = file;
        this.document = document;
    }

    Kubeconfig context(Optional<String> asked) throws UnusableKubeconfig {
        String name = asked.or(document::currentContext)
                .orElseThrow(() -> unusable("has no current-context; name one of " + names(document.contexts())));
        Map<String, String> context = named("context", name, document.contexts());
        String clusterName = required(context, "cluster", "the context '" + name + "'");
        String userName = context.getOrDefault("user", "");
        Map<String, String> cluster = named("cluster", clusterName, document.clusters());
        Map<String, String> user = userName.isEmpty() ? Map.of() : named("user", userName, document.users());
        return connection(
                name,
                new KubeconfigEntry(file, "the cluster '" + clusterName + "'", cluster),
                new KubeconfigEntry(file, "the user '" + userName + "'", user));
    }

    private static Kubeconfig connection(String context, KubeconfigEntry cluster, KubeconfigEntry user)
            throws UnusableKubeconfig {
        if (cluster.has("insecure-skip-tls-verify")) {
            throw cluster.unusable("has insecure-skip-tls-verify: whoever answers there would decide which tokens are"
                    + " believed; name its certificate-authority instead");
        }
        if (cluster.has("proxy-url")) {
            throw cluster.unusable("is reached through a proxy (proxy-url), which is not done here");
        }
        for (Map.Entry<String, String> foreign : FOREIGN_CREDENTIALS.entrySet()) {
            if (user.has(foreign.getKey())) {
                throw user.unusable(foreign.getValue() + ", which is not done here" + REMEDY);
            }
        }
        return new Kubeconfig(
                context,
                server(cluster),
                cluster.text("tls-server-name"),
                cluster.certificates("certificate-authority"),
                new BearerToken(user.text("token"), user.path("tokenFile")),
                user.identity());
    }

    private static URI server(KubeconfigEntry cluster) throws UnusableKubeconfig {
        String text = cluster.text("server").orElseThrow(() -> cluster.unusable("has no server"));
        try {
            URI server = new URI(text.replaceFirst("/+$", ""));
            boolean http = "https".equals(server.getScheme()) || "http".equals(server.getScheme());
            if (http && server.getHost() != null && server.getQuery() == null && server.getFragment() == null) {
                return server;
            }
        } catch (URISyntaxException e) {
            // As for a URL of another kind.
        }
        throw cluster.unusable("has the server '" + text + "', which is no http or https URL");
    }

    private Map<String, String> named(String kind, String name, Map<String, Map<String, String>> entries)
            throws UnusableKubeconfig {
        @Nullable Map<String, String> entry = entries.get(name);
        if (entry == null) {
            throw unusable("has no " + kind + " '" + name + "'; it has " + names(entries));
        }
        return entry;
    }

    private String required(Map<String, String> entry, String field, String owner) throws UnusableKubeconfig {
        @Nullable String value = entry.get(field);
        if (value == null) {
            throw unusable("names no " + field + " for " + owner);
        }
        return value;
    }

    private UnusableKubeconfig unusable(String predicate) {
        return new UnusableKubeconfig(file + " " + predicate);
    }

    private static String names(Map<String, Map<String, String>> entries) {
        return entries.isEmpty() ? "none" : String.join(", ", entries.keySet());
    }
}
