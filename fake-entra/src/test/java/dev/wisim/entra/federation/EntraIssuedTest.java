package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.EntraToken;
import dev.wisim.entra.LoginSettings;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A managed identity's token in the place of an application's credential. */
class EntraIssuedTest {

    private static final String SCOPE = "api://AzureADTokenExchange/.default";

    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void anIdentitysTokenStandsForAnApplicationOfItsTenant() throws Exception {
        try (LoginWorld world = start(settings -> settings)) {
            world.credential(world.application(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL);

            RawAnswer answer = world.ask(EntraToken.of(world));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(UnverifiedJwt.parse(answer.accessToken()).claimText("appid"))
                    .contains(LoginWorld.CLIENT);
        }
    }

    @Test
    void asksNobodyForEntrasOwnKeys() {
        try (LoginWorld world = start(settings -> settings)) {
            world.credential(world.application(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL);

            assertThat(world.ask(EntraToken.of(world)).status()).isEqualTo(200);
            assertThat(world.ask(EntraToken.of(world).header("kid", "unpublished"))
                            .code())
                    .isEqualTo(7000272);
            assertThat(world.ask(EntraToken.of(world).signedBy(TestIssuer.KEY)).code())
                    .isEqualTo(7000274);
            assertThat(fetches).hasValue(0);
        }
    }

    @Test
    void takesTheIdOfTheExchangeForItsNameAndNoOtherAudience() {
        try (LoginWorld world = start(settings -> settings)) {
            world.credential(world.application(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL);

            assertThat(world.ask(EntraToken.of(world).claim("aud", LoginWorld.AUDIENCE))
                            .status())
                    .isEqualTo(200);
            assertThat(world.ask(EntraToken.of(world).claim("aud", "https://management.azure.com/"))
                            .code())
                    .isEqualTo(700212);
        }
    }

    /** Nobody else's token is for the exchange by that id. */
    @Test
    void takesTheIdOfTheExchangeFromEntraOnly() {
        try (LoginWorld world = LoginWorld.start().withFederatedIdentity()) {
            assertThat(world.ask(world.assertion().claim("aud", EntraIssuer.EXCHANGE_APPLICATION))
                            .code())
                    .isEqualTo(700212);
        }
    }

    @Test
    void tellsAnIdentityThatIsNotTrustedAsItTellsAnySubject() {
        try (LoginWorld world = start(settings -> settings)) {
            world.credential(world.application(), "entra", EntraToken.ISSUER, EntraToken.PRINCIPAL);

            assertThat(world.ask(EntraToken.of(world).claim("sub", "somebody")).code())
                    .isEqualTo(700213);
        }
    }

    /** End to end: a pod's token gives an identity's, and that would give an application's, but for the chain. */
    @Test
    void refusesAChainOfFederationsUnlessTold() {
        try (LoginWorld world = start(settings -> settings)) {
            assertThat(chain(world).code()).isEqualTo(700231);
        }
        try (LoginWorld world =
                start(settings -> settings.withFederation(settings.federation().withChainedAssertions(true)))) {
            assertThat(chain(world).status()).isEqualTo(200);
        }
    }

    @Test
    void issuesTokensForTheExchangeWithItsIdAsAudience() throws Exception {
        try (LoginWorld world = start(settings -> settings)) {
            world.withFederatedIdentity();

            UnverifiedJwt token =
                    UnverifiedJwt.parse(world.ask(world.form(world.assertion()).with("scope", SCOPE))
                            .accessToken());

            assertThat(token.audiences()).containsExactly("fb60f99c-7a34-4190-8149-302f77469936");
            assertThat(token.claimText("iss")).contains(EntraToken.ISSUER);
            assertThat(token.claimText("ver")).contains("2.0");
            assertThat(token.claimText("xms_ficinfo")).isPresent();
        }
    }

    private static RawAnswer chain(LoginWorld world) {
        UserAssignedIdentity identity = world.identity();
        world.credential(identity);
        Application application = world.applications.create(
                ApplicationProperties.named(LoginWorld.TENANT, "orders"), world.clock.instant());
        world.servicePrincipals.create(LoginWorld.TENANT, application.clientId(), world.clock.instant());
        world.credential(
                application, "entra", EntraToken.ISSUER, identity.principalId().toString());
        String first =
                world.ask(world.form(world.assertion()).with("scope", SCOPE)).accessToken();

        return world.ask(TokenForm.federated(application.clientId().toString(), first));
    }

    private LoginWorld start(UnaryOperator<LoginSettings> settings) {
        return LoginWorld.builder()
                .settings(settings)
                .keySource(source -> issuer -> {
                    if (issuer.contains("microsoftonline")) {
                        fetches.incrementAndGet();
                    }
                    return source.fetch(issuer);
                })
                .start();
    }
}
