package dev.wisim.entra.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.nimbusds.jose.JWSObject;
import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest azure-identity for Java, unmodified, over TLS. Instance discovery is off: the authority is nobody's it knows. */
class AzureIdentityTest {

    private static final TokenRequestContext VAULT =
            new TokenRequestContext().addScopes("https://vault.azure.net/.default");

    private final LoginWorld world = LoginWorld.builder().tls().start().withFederatedIdentity();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void workloadIdentityCredentialGetsATokenForATokenFile() throws Exception {
        AccessToken token = workloadIdentity(world.assertion()).getTokenSync(VAULT);

        JWSObject jws = JWSObject.parse(token.getToken());
        assertThat(jws.getPayload().toJSONObject())
                .containsEntry("aud", "https://vault.azure.net")
                .containsEntry("appid", LoginWorld.CLIENT);
    }

    @Test
    void workloadIdentityCredentialTellsTheRefusal() throws IOException {
        TokenCredential credential = workloadIdentity(world.assertion().claim("sub", "somebody"));

        assertThatThrownBy(() -> credential.getTokenSync(VAULT))
                .hasRootCauseInstanceOf(MsalServiceException.class)
                .hasStackTraceContaining(
                        "AADSTS700213: No matching federated identity record found for presented assertion subject"
                                + " 'somebody'.");
    }

    @Test
    void clientAssertionCredentialGetsAToken() throws Exception {
        AccessToken token = clientAssertion(world.assertion()).getTokenSync(VAULT);

        assertThat(JWSObject.parse(token.getToken()).getPayload().toJSONObject())
                .containsEntry("tid", LoginWorld.TENANT.toString());
    }

    @Test
    void clientAssertionCredentialTellsTheRefusal() {
        TokenCredential credential = clientAssertion(world.assertion().header("kid", "unpublished"));

        assertThatThrownBy(() -> credential.getTokenSync(VAULT))
                .hasRootCauseInstanceOf(MsalServiceException.class)
                .hasStackTraceContaining("AADSTS7000272: The certificate with identifier  used to sign");
    }

    /** With the newline at the end that the kubelet's file does not have but many others do. */
    private TokenCredential workloadIdentity(Assertion assertion) throws IOException {
        Path file = directory.resolve("token");
        Files.writeString(file, assertion.compact() + "\n");
        return new WorkloadIdentityCredentialBuilder()
                .authorityHost(world.address())
                .tenantId(LoginWorld.TENANT.toString())
                .clientId(LoginWorld.CLIENT)
                .tokenFilePath(file.toString())
                .disableInstanceDiscovery()
                .httpClient(trusting())
                .build();
    }

    private TokenCredential clientAssertion(Assertion assertion) {
        return new ClientAssertionCredentialBuilder()
                .authorityHost(world.address())
                .tenantId(LoginWorld.TENANT.toString())
                .clientId(LoginWorld.CLIENT)
                .clientAssertion(assertion::compact)
                .disableInstanceDiscovery()
                .httpClient(trusting())
                .build();
    }

    private HttpClient trusting() {
        return new JdkHttpClientBuilder(java.net.http.HttpClient.newBuilder()
                        .sslContext(TrustedRoots.clientContext(
                                List.of(world.authority.orElseThrow().certificate()))))
                .build();
    }
}
