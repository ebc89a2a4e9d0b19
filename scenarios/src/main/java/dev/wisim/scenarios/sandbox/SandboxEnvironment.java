package dev.wisim.scenarios.sandbox;

import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.world.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables that aim a client at the sandbox. Their names are public interface; only what exists is set. */
final class SandboxEnvironment {

    /** Python and OpenSSL, requests, curl, Node, git: each has its own name for the file of trusted roots. */
    private static final List<String> TRUST =
            List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "GIT_SSL_CAINFO");

    private SandboxEnvironment() {}

    static Map<String, String> of(Addresses addresses, RunDirectory directory, Workload workload) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("WISIM_ADMIN_URL", addresses.admin().toString());
        variables.put("WISIM_ISSUER_URL", addresses.issuer());
        addresses.login().ifPresent(login -> {
            variables.put("WISIM_LOGIN_URL", login.toString());
            variables.put("AZURE_AUTHORITY_HOST", login.toString());
        });
        addresses.egress().ifPresent(egress -> variables.put("WISIM_EGRESS_URL", egress.toString()));
        variables.put("AZURE_TENANT_ID", workload.tenant());
        variables.put("AZURE_CLIENT_ID", workload.client());
        variables.put("AZURE_FEDERATED_TOKEN_FILE", directory.token().toString());
        variables.put("WISIM_CA_FILE", directory.ca().toString());
        TRUST.forEach(name -> variables.put(name, directory.bundle().toString()));
        variables.values().removeIf(String::isEmpty);
        return variables;
    }
}
