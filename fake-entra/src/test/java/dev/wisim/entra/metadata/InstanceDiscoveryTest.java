package dev.wisim.entra.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstanceDiscoveryTest {

    private final LoginWorld world = LoginWorld.start();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void listsMicrosoftsCloudsForMicrosoftsName() {
        RawAnswer answer = ask("1.1", "https://login.microsoftonline.com/t/oauth2/v2.0/authorize");

        assertThat(answer.body())
                .startsWith("{\"tenant_discovery_endpoint\":"
                        + "\"https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration\","
                        + "\"api-version\":\"1.1\",\"metadata\":[{\"preferred_network\":\"login.microsoftonline.com\","
                        + "\"preferred_cache\":\"login.windows.net\",\"aliases\":[\"login.microsoftonline.com\","
                        + "\"login.windows.net\",\"login.microsoft.com\",\"sts.windows.net\"]},");
        assertThat((List<?>) answer.json().get("metadata")).hasSize(5);
    }

    @Test
    void presentsItselfUnderItsOwnNameAndPort() {
        RawAnswer answer = ask("1.1", "https://localhost:" + world.port + "/common/oauth2/v2.0/authorize");

        String host = "localhost:" + world.port;
        assertThat(answer.json())
                .containsEntry(
                        "tenant_discovery_endpoint",
                        "https://" + host + "/common/v2.0/.well-known/openid-configuration")
                .containsEntry(
                        "metadata",
                        List.of(Map.of("preferred_network", host, "preferred_cache", host, "aliases", List.of(host))));
    }

    @Test
    void fillsInThePortThatPythonLeavesOut() {
        RawAnswer answer = ask("1.1", "https://localhost/common/oauth2/v2.0/authorize");

        assertThat((String) answer.json().get("tenant_discovery_endpoint"))
                .startsWith(world.address() + "/common/v2.0/");
    }

    @Test
    void followsTheVersionOfTheEndpointThatIsNamed() {
        RawAnswer answer = ask("1.0", "https://login.microsoftonline.com/t/oauth2/authorize");

        assertThat(answer.json())
                .containsEntry(
                        "tenant_discovery_endpoint",
                        "https://login.microsoftonline.com/t/.well-known/openid-configuration")
                .doesNotContainKey("metadata");
    }

    @Test
    void refusesAnInstanceThatItDoesNotKnow() {
        RawAnswer answer = ask("1.1", "https://login.example/t/oauth2/v2.0/authorize");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_instance");
    }

    @Test
    void refusesWhatIsNoAuthority() {
        assertThat(ask("1.1", "http://localhost/t/oauth2/v2.0/authorize").code())
                .isEqualTo(50050);
        assertThat(ask("1.1", "https://localhost/").code()).isEqualTo(50050);
        assertThat(ask("1.1", "https://localhost").code()).isEqualTo(50050);
        assertThat(ask("1.1", "mailto:x").code()).isEqualTo(50050);
        assertThat(ask("1.1", "%25%25").code()).isEqualTo(50050);
        assertThat(world.http.get("/common/discovery/instance").code()).isEqualTo(50050);
    }

    private RawAnswer ask(String version, String endpoint) {
        return world.http.get(
                "/common/discovery/instance?api-version=" + version + "&authorization_endpoint=" + endpoint);
    }
}
