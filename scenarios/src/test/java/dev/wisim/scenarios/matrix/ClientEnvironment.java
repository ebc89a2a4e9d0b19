package dev.wisim.scenarios.matrix;

import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.trust.JavaTrustStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of a program: whom to trust, and on one route which proxy to take. Nothing in them speaks of Azure. */
record ClientEnvironment(Map<String, String> variables) {

    /** What is left of the environment in which the tests run. */
    static final Set<String> KEPT = Set.of("PATH", "HOME", "LANG", "TMPDIR", "JAVA_HOME");

    private static final List<String> TRUST = List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS");

    static ClientEnvironment of(Sandbox sandbox, Path directory, Optional<URI> proxy) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        TRUST.forEach(name -> variables.put(name, sandbox.files().ca().toString()));
        List<String> java = new ArrayList<>(JavaTrustStore.write(sandbox.authority(), directory.resolve("trust.p12")));
        proxy.ifPresent(egress -> {
            variables.put("HTTPS_PROXY", egress.toString());
            variables.put("NO_PROXY", "localhost,127.0.0.1,::1");
            // Node's own switch, for clients that bring no proxy support of their own.
            variables.put("NODE_USE_ENV_PROXY", "1");
            java.add("-Dhttps.proxyHost=" + egress.getHost());
            java.add("-Dhttps.proxyPort=" + egress.getPort());
        });
        variables.put("JAVA_TOOL_OPTIONS", String.join(" ", java));
        return new ClientEnvironment(variables);
    }
}
