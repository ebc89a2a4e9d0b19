package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.tls.TrustedRoots;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.IdentityName;
import dev.wisim.scenarios.client.IssuerClient;
import dev.wisim.scenarios.client.NewFederatedCredential;
import dev.wisim.scenarios.client.TokenRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

/** The sample world's workload, which gets tokens of any issuer and trades them at the token endpoint. */
record TokenTrade(Sandbox sandbox) {

    private static final String SERVICE_ACCOUNT = "workload-identity-sa";

    AdminClient admin() {
        return new AdminClient(sandbox.addresses().admin());
    }

    IssuerClient issuer(String name) {
        return admin().issuer(Optional.of(name));
    }

    /** Has the workload's identity believe this issuer. */
    void believe(String issuer) {
        admin().createCredential(
                        new CredentialParent.OfIdentity(IdentityName.of(clientId())),
                        NewFederatedCredential.of(
                                issuer,
                                sandbox.addresses().issuers().get(issuer),
                                "system:serviceaccount:default:" + SERVICE_ACCOUNT));
    }

    /** A new token of this issuer. */
    String token(String issuer) {
        TokenRequest.Spec spec =
                new TokenRequest.Spec(List.of("api://AzureADTokenExchange"), Optional.empty(), Optional.empty());
        return issuer(issuer)
                .createToken("default", SERVICE_ACCOUNT, spec)
                .status()
                .token();
    }

    /** What the token endpoint answers to this assertion. */
    HttpResponse<String> trade(String assertion) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + clientId()
                + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                + assertion + "&scope=https%3A%2F%2Fmanagement.azure.com%2F.default";
        URI tokenEndpoint = sandbox.addresses()
                .login()
                .orElseThrow()
                .resolve(sandbox.environment().get("AZURE_TENANT_ID") + "/oauth2/v2.0/token");
        return client().send(
                        HttpRequest.newBuilder(tokenEndpoint)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** A client that trusts the sandbox. */
    HttpClient client() {
        return HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(List.of(sandbox.authority())))
                .build();
    }

    private String clientId() {
        return sandbox.environment().get("AZURE_CLIENT_ID");
    }
}
