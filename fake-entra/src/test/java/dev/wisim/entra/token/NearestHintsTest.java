package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.ApplicationTraits;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refused request names in the wrong kind, place or spelling, the journal calls by its right name. */
class NearestHintsTest {

    private static final TenantId FABRIKAM =
            TenantId.parse("99999999-2222-4333-8444-555555555555").orElseThrow();
    private static final String OTHER = "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff";

    private final LoginWorld world = LoginWorld.builder()
            .neighbour(new Tenant(FABRIKAM, "Fabrikam", List.of("fabrikam.onmicrosoft.com")))
            .start();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void tellsThatAClientIdIsTheObjectIdOfAnApplication() {
        Application application = world.application();

        assertThat(asClient(application.id().toString()).code()).isEqualTo(700016);

        assertThat(reasons())
                .containsExactly("'%s' is the object id of the application 'workload', whose client id is '%s'."
                        .formatted(application.id(), LoginWorld.CLIENT));
        assertThat(change()).isEqualTo("Send '" + LoginWorld.CLIENT + "' as the client id.");
    }

    @Test
    void tellsThatAClientIdIsTheObjectIdOfAServicePrincipal() {
        Application application = world.application();
        String principal =
                world.servicePrincipals.find(application).orElseThrow().id().toString();

        asClient(principal.toUpperCase(Locale.ROOT));

        assertThat(reasons())
                .containsExactly(
                        "'%s' is the object id of the service principal of the application 'workload', whose client id is '%s'."
                                .formatted(principal, LoginWorld.CLIENT));
    }

    @Test
    void tellsThatAClientIdIsThePrincipalIdOfAnIdentity() {
        UserAssignedIdentity identity = world.identity();

        asClient(identity.principalId().toString());

        assertThat(reasons())
                .containsExactly(
                        "'%s' is the principal id of the identity 'workload-identity', whose client id is '%s'."
                                .formatted(identity.principalId(), LoginWorld.CLIENT));
    }

    @Test
    void namesTheTenantInWhichTheClientIs() {
        create(FABRIKAM, "elsewhere", OTHER);

        asClient(OTHER);

        assertThat(reasons())
                .containsExactly(
                        "'%s' is the client id of the application 'elsewhere' in another tenant, 'Fabrikam' (%s)."
                                .formatted(OTHER, FABRIKAM));
        assertThat(change()).isEqualTo("Ask the tenant " + FABRIKAM + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
                "aaaaaaaa-bbbb-4ccc-0ddd-eeeeeeeeeeee",
                "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee0"
            })
    void namesTheClientIdThatDiffersInOneDigit(String sent) {
        world.application();

        asClient(sent);

        assertThat(reasons())
                .containsExactly("One digit differs from the client id of the application 'workload', '%s'."
                        .formatted(LoginWorld.CLIENT));
    }

    @Test
    void guessesNothingWhenTwoDigitsDiffer() {
        world.application();

        assertThat(asClient("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee00").code()).isEqualTo(700016);

        assertThat(world.lastExplanation()).doesNotContainKey("reasons");
    }

    @Test
    void guessesNoClientThatIsDeleted() {
        Application application = world.application();
        world.applications.delete(application.id(), world.clock.instant());

        asClient(application.id().toString());

        assertThat(world.lastExplanation()).doesNotContainKey("reasons");
    }

    @Test
    void seesTheClientIdWithinBraces() {
        world.application();

        asClient("{" + LoginWorld.CLIENT + "}");

        assertThat(reasons())
                .singleElement()
                .asString()
                .startsWith("The client id is that of the application 'workload'");
    }

    @Test
    void tellsThatANameIsNoClientId() {
        asClient("workload");

        assertThat(reasons()).containsExactly("'workload' is no GUID, and every client id is one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso.onmicrosft.com", "contoso.com", "11111111-2222-4333-8444-555555555556"})
    void namesTheNearestTenant(String sent) {
        assertThat(inTenant(sent).code()).isEqualTo(90002);

        assertThat(reasons()).singleElement().asString().endsWith("the tenant 'Contoso' (" + LoginWorld.TENANT + ").");
        assertThat(change()).isEqualTo("Ask the tenant " + LoginWorld.TENANT + ".");
    }

    @Test
    void tellsThatATenantIsAClientId() {
        world.identity();

        inTenant(LoginWorld.CLIENT);

        assertThat(reasons())
                .containsExactly(
                        "'%s' is no tenant but the client id of the identity 'workload-identity', which belongs to the tenant %s."
                                .formatted(LoginWorld.CLIENT, LoginWorld.TENANT));
    }

    @Test
    void tellsThatATenantIsASubscription() {
        UserAssignedIdentity identity = world.identity();

        inTenant(identity.subscription().toUpperCase(Locale.ROOT));

        assertThat(reasons())
                .containsExactly("'%s' is no tenant but the id of a subscription, which belongs to the tenant %s."
                        .formatted(identity.subscription(), LoginWorld.TENANT));
    }

    @Test
    void guessesNoTenantThatIsFar() {
        inTenant("somebody.example");

        assertThat(world.lastExplanation()).doesNotContainKey("reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api://Orders", "api://order", "api://orders/", "api//orders"})
    void namesTheNearestIdentifierUri(String sent) {
        api(ApplicationTraits.USUAL, true);

        assertThat(forResource(sent).code()).isEqualTo(500011);

        assertThat(reasons()).containsExactly("The nearest identifier URI is 'api://orders'.");
        assertThat(change()).isEqualTo("Ask for 'api://orders/.default'.");
    }

    @Test
    void namesTheNearestResourceOfMicrosoft() {
        forResource("https://vaults.azure.net");

        assertThat(reasons()).containsExactly("The nearest identifier URI is 'https://vault.azure.net'.");
    }

    @Test
    void tellsThatAResourceHasNoServicePrincipal() {
        Application api = api(ApplicationTraits.USUAL, false);

        assertThat(forResource("api://orders").code()).isEqualTo(500011);

        assertThat(reasons())
                .containsExactly(
                        "'api://orders' is the application 'orders', which has no service principal in this tenant.");
        assertThat(change()).contains("az ad sp create --id " + api.clientId());
    }

    @Test
    void tellsThatAResourceIsAnObjectId() {
        Application api = api(ApplicationTraits.USUAL, true);

        forResource(api.id().toString());

        assertThat(reasons())
                .containsExactly("'%s' is the object id of the application 'orders', whose client id is '%s'."
                        .formatted(api.id(), api.clientId()));
    }

    private RawAnswer asClient(String sent) {
        return world.ask(TokenForm.secret(sent, "any"));
    }

    private RawAnswer inTenant(String sent) {
        return world.http.post(
                "/" + sent + "/oauth2/v2.0/token",
                TokenForm.secret(LoginWorld.CLIENT, "any").encoded());
    }

    private RawAnswer forResource(String identifier) {
        world.withFederatedIdentity();
        return world.ask(world.form(world.assertion()).with("scope", identifier + "/.default"));
    }

    private Application create(TenantId tenant, String name, String clientId) {
        Application created = world.applications.create(
                new ApplicationProperties(tenant, name, List.of(), 2, ClientId.parse(clientId)), world.clock.instant());
        world.servicePrincipals.create(tenant, created.clientId(), world.clock.instant());
        return created;
    }

    private Application api(ApplicationTraits traits, boolean principal) {
        Application api = world.applications.create(
                new ApplicationProperties(LoginWorld.TENANT, "orders", List.of("api://orders"), 2, Optional.empty())
                        .with(traits),
                world.clock.instant());
        if (principal) {
            world.servicePrincipals.create(LoginWorld.TENANT, api.clientId(), world.clock.instant());
        }
        return api;
    }

    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    private List<String> reasons() {
        return (List<String>) world.lastExplanation().get("reasons");
    }

    private String change() {
        return (String) world.lastExplanation().get("change");
    }
}
