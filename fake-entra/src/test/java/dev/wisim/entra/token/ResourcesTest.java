package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationEdit;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {

    private final LoginWorld world = LoginWorld.start();
    private final UserAssignedIdentity identity = world.identity();

    @AfterEach
    void stop() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://management.azure.com",
                "https://management.core.windows.net/",
                "https://management.usgovcloudapi.net/",
                "https://management.core.usgovcloudapi.net/",
                "https://management.chinacloudapi.cn",
                "https://management.core.chinacloudapi.cn/",
                "https://vault.azure.net",
                "https://vault.usgovcloudapi.net",
                "https://vault.azure.cn/",
                "https://storage.azure.com/",
                "https://graph.microsoft.com",
                "https://graph.microsoft.us/",
                "https://dod-graph.microsoft.us",
                "https://microsoftgraph.chinacloudapi.cn"
            })
    void givesTokensForMicrosoftsOwnInEveryCloudAsTheyWereAskedFor(String resource) throws MalformedJwt {
        world.credential(identity);

        UnverifiedJwt token = token(resource + "/.default");

        assertThat(token.audiences()).containsExactly(resource);
        assertThat(token.claimText("ver")).contains("1.0");
        assertThat(token.claims()).doesNotContainKey("roles");
    }

    @Test
    void dropsStrayScopesOfOpenId() throws MalformedJwt {
        world.credential(identity);

        assertThat(token("openid offline_access https://vault.azure.net//.default profile")
                        .audiences())
                .containsExactly("https://vault.azure.net/");
    }

    @Test
    void tellsARoleThatTheClientHasAndTheResourceStillOffers() throws MalformedJwt {
        world.credential(identity);
        Application api = api(ApplicationTraits.USUAL.withAppRoles(roles("Orders.Read", "Orders.Write")));
        grant(api, Optional.of("Orders.Write"));
        grant(api, Optional.of("Orders.Read"));
        grant(api, Optional.empty());

        assertThat(token("api://orders/.default").claims().get("roles"))
                .isEqualTo(List.of("Orders.Write", "Orders.Read"));

        world.applications.update(
                api.id(),
                ApplicationEdit.traits(api.traits().withAppRoles(roles("Orders.Read"))),
                world.clock.instant());
        assertThat(token("api://orders/.default").claims().get("roles")).isEqualTo(List.of("Orders.Read"));
    }

    @Test
    void wantsAnAssignmentWhereTheResourceDoes() {
        world.credential(identity);
        Application api = api(ApplicationTraits.USUAL.withAssignmentRequired(true));

        RawAnswer refused = ask("api://orders/.default");

        assertThat(refused.code()).isEqualTo(501051);
        assertThat(refused.description())
                .contains("Application '" + LoginWorld.CLIENT + "'(workload-identity) is not assigned to a role for the"
                        + " application 'api://orders'(orders).");
        grant(api, Optional.empty());
        assertThat(ask("api://orders/.default").status()).isEqualTo(200);
    }

    @Test
    void honoursAnAssignmentOnceItHasArrived() {
        try (LoginWorld slow = LoginWorld.builder()
                .propagation(settings -> settings.withLag(ObjectKind.ROLE_ASSIGNMENT, Duration.ofSeconds(30)))
                .start()) {
            UserAssignedIdentity client = slow.identity();
            slow.credential(client);
            Application api = slow.applications.create(
                    properties(ApplicationTraits.USUAL.withAssignmentRequired(true)), slow.clock.instant());
            slow.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), slow.clock.instant());
            slow.appRoles.grant(client.id(), api, Optional.empty(), slow.clock.instant());

            slow.clock.advance(Duration.ofMillis(29_999));
            assertThat(slow.ask(slow.form(slow.assertion()).with("scope", "api://orders/.default"))
                            .code())
                    .isEqualTo(501051);
            slow.clock.advance(Duration.ofMillis(1));
            assertThat(slow.ask(slow.form(slow.assertion()).with("scope", "api://orders/.default"))
                            .status())
                    .isEqualTo(200);
        }
    }

    private Application api(ApplicationTraits traits) {
        Application api = world.applications.create(properties(traits), world.clock.instant());
        world.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), world.clock.instant());
        return api;
    }

    private static ApplicationProperties properties(ApplicationTraits traits) {
        return new ApplicationProperties(LoginWorld.TENANT, "orders", List.of("api://orders"), 2, Optional.empty())
                .with(traits);
    }

    private void grant(Application api, Optional<String> role) {
        world.appRoles.grant(identity.id(), api, role, world.clock.instant());
    }

    private static List<AppRole> roles(String... values) {
        return Arrays.stream(values)
                .map(value -> AppRole.named(value, Optional.empty()))
                .toList();
    }

    private RawAnswer ask(String scope) {
        return world.ask(world.form(world.assertion()).with("scope", scope));
    }

    private UnverifiedJwt token(String scope) throws MalformedJwt {
        return UnverifiedJwt.parse(ask(scope).accessToken());
    }
}
