package dev.wisim.entra.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.nimbusds.jose.JWSObject;
import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.kernel.tls.TrustedRoots;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The newest msal4j, unmodified, over TLS; it sends OpenID scopes with every request, and lower-cases the authority. */
class Msal4jTest {

    private static final ClientCredentialParameters MANAGEMENT = ClientCredentialParameters.builder(
                    Set.of("https://management.azure.com/.default"))
            .build();

    private final LoginWorld world = LoginWorld.builder().tls().start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void getsATokenForAClientAssertion() throws Exception {
        IAuthenticationResult result =
                application(world.assertion()).acquireToken(MANAGEMENT).join();

        assertThat(JWSObject.parse(result.accessToken()).getPayload().toJSONObject())
                .containsEntry("aud", "https://management.azure.com");
    }

    @Test
    void tellsTheRefusalWithItsNumber() throws Exception {
        ConfidentialClientApplication application =
                application(world.assertion().claim("aud", List.of("api://elsewhere")));

        assertThatThrownBy(() -> application.acquireToken(MANAGEMENT).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(MsalServiceException.class)
                .hasMessageContaining("AADSTS700212: No matching federated identity record found for presented"
                        + " assertion audience 'api://elsewhere'.")
                .asInstanceOf(InstanceOfAssertFactories.type(MsalServiceException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.errorCode()).isEqualTo("invalid_client");
                    assertThat(refusal.statusCode()).isEqualTo(401);
                });
    }

    private ConfidentialClientApplication application(Assertion assertion) throws Exception {
        return ConfidentialClientApplication.builder(
                        LoginWorld.CLIENT, ClientCredentialFactory.createFromClientAssertion(assertion.compact()))
                .authority(world.address() + "/" + LoginWorld.TENANT + "/")
                .instanceDiscovery(false)
                .sslSocketFactory(TrustedRoots.clientContext(
                                List.of(world.authority.orElseThrow().certificate()))
                        .getSocketFactory())
                .build();
    }
}
