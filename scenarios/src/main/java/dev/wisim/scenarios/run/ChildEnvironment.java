package dev.wisim.scenarios.run;

import dev.wisim.scenarios.environment.EnvironmentFormat;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The variables of a child process: the proxy, the roots to trust, and the identity. Nothing in it knows a port of the
 * sandbox but the proxy's, so that a client behaves as it does in the cloud.
 *
 * @param set what it gets, in the order in which it is printed
 * @param unset what it must not inherit: it would lead to other proxies, or have an SDK try another credential first
 */
public record ChildEnvironment(Map<String, String> set, Set<String> unset) {

    /** Everybody's own: no proxy is needed on this machine, and some clients would loop through it. */
    static final String NO_PROXY = "localhost,127.0.0.1,::1";

    /** As the webhook writes it. Only under this name do all SDKs trust an authority without asking about it. */
    private static final String AUTHORITY = "https://login.microsoftonline.com/";

    /** Requests, curl, pip, Node and git each have a variable of their own beside OpenSSL's. */
    private static final List<String> TRUST_FILES = List.of(
            "SSL_CERT_FILE",
            "REQUESTS_CA_BUNDLE",
            "CURL_CA_BUNDLE",
            "NODE_EXTRA_CA_CERTS",
            "GIT_SSL_CAINFO",
            "PIP_CERT",
            "CARGO_HTTP_CAINFO");

    private static final Set<String> LEADS_ELSEWHERE = Set.of(
            "ALL_PROXY",
            "all_proxy",
            "AZURE_CLIENT_CERTIFICATE_PASSWORD",
            "AZURE_CLIENT_CERTIFICATE_PATH",
            "AZURE_CLIENT_SECRET",
            "AZURE_KUBERNETES_CA_DATA",
            "AZURE_KUBERNETES_CA_FILE",
            "AZURE_KUBERNETES_SNI_NAME",
            "AZURE_KUBERNETES_TOKEN_PROXY",
            "AZURE_PASSWORD",
            "AZURE_POD_IDENTITY_AUTHORITY_HOST",
            "AZURE_TOKEN_CREDENTIALS",
            "AZURE_USERNAME",
            "IDENTITY_ENDPOINT",
            "IDENTITY_HEADER",
            "IDENTITY_SERVER_THUMBPRINT",
            "IMDS_ENDPOINT",
            "MSI_ENDPOINT",
            "MSI_SECRET");

    public ChildEnvironment {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        unset = Set.copyOf(unset);
    }

    /**
     * The environment of a child.
     *
     * @param inherited what this process has, of which Java's options are kept
     * @param sandbox what the sandbox tells every client
     */
    static ChildEnvironment of(
            Map<String, String> inherited,
            Map<String, String> sandbox,
            URI egress,
            TrustFiles trust,
            Identity identity) {
        Map<String, String> set = new LinkedHashMap<>();
        sandbox.forEach((name, value) -> {
            if (name.startsWith("WISIM_")) {
                set.put(name, value);
            }
        });
        for (String name : List.of("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy")) {
            set.put(name, egress.toString());
        }
        set.put("NO_PROXY", NO_PROXY);
        set.put("no_proxy", NO_PROXY);
        // Node's own fetch and http look at the proxy's variables only if they are told to (Node 24 and newer).
        set.put("NODE_USE_ENV_PROXY", "1");
        TRUST_FILES.forEach(name -> set.put(name, trust.pem().toString()));
        // Go and .NET read both the file and the directory.
        set.put("SSL_CERT_DIR", trust.directory().toString());
        set.put("JAVA_TOOL_OPTIONS", JavaOptions.added(inherited.getOrDefault("JAVA_TOOL_OPTIONS", ""), egress, trust));
        set.put("AZURE_AUTHORITY_HOST", AUTHORITY);
        set.put("AZURE_TENANT_ID", identity.tenant());
        if (!identity.client().isEmpty()) {
            set.put("AZURE_CLIENT_ID", identity.client());
        }
        set.put("AZURE_FEDERATED_TOKEN_FILE", identity.tokenFile().toString());
        return new ChildEnvironment(set, LEADS_ELSEWHERE);
    }

    /** All of it in a notation; a shell is also told what not to inherit. */
    public String print(EnvironmentFormat format) {
        String unsetting = format == EnvironmentFormat.sh
                ? "unset " + unset.stream().sorted().collect(Collectors.joining(" ")) + "\n"
                : "";
        return unsetting + format.print(set);
    }

    /** Changes {@code environment} into the child's. */
    void applyTo(Map<String, String> environment) {
        environment.keySet().removeAll(unset);
        if (!set.containsKey("AZURE_CLIENT_ID")) {
            environment.remove("AZURE_CLIENT_ID");
        }
        environment.putAll(set);
    }

    /**
     * Who the child is.
     *
     * @param client the client id, empty when it has none
     */
    record Identity(String tenant, String client, Path tokenFile) {}
}
