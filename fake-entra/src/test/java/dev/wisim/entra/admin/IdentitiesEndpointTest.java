package dev.wisim.entra.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.admin.DirectoryApi.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesEndpointTest {

    private final DirectoryApi api = new DirectoryApi();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void createsAnIdentityFromItsNameAlone() {
        Reply created = api.post("/identities", "{'name':'app'}");

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.at("/id"))
                .isEqualTo("/subscriptions/" + DirectoryApi.SUBSCRIPTION
                        + "/resourcegroups/wisim/providers/Microsoft.ManagedIdentity/userAssignedIdentities/app");
        assertThat(created.at("/location")).isEqualTo("westeurope");
        assertThat(created.at("/tenantId")).isEqualTo(DirectoryApi.CONTOSO);
        assertThat(created.at("/principalId")).isNotEqualTo(created.at("/clientId"));
    }

    @Test
    void createsAnIdentityFromEveryMember() {
        Reply created = api.post(
                "/identities",
                "{'name':'app','resourceGroup':'Other','location':'eastus','subscriptionId':'sub','tenantId':'"
                        + DirectoryApi.FABRIKAM + "','tags':{'team':'red'}}");

        assertThat(created.at("/id")).startsWith("/subscriptions/sub/resourcegroups/Other/");
        assertThat(created.at("/location")).isEqualTo("eastus");
        assertThat(created.at("/tenantId")).isEqualTo(DirectoryApi.FABRIKAM);
        assertThat(created.at("/tags/team")).isEqualTo("red");
    }

    @Test
    void updatesTheTagsOfTheOneThatIsThere() {
        Reply first = api.post("/identities", "{'name':'app','location':'eastus'}");
        Reply second = api.post("/identities", "{'name':'APP','tags':{'team':'red'}}");

        assertThat(second.at("/clientId")).isEqualTo(first.at("/clientId"));
        assertThat(second.at("/location")).isEqualTo("eastus");
        assertThat(api.get("/identities").json().get("value")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"clientId", "principalId"})
    void showsAnIdentityByItsIds(String id) {
        Reply created = api.post("/identities", "{'name':'app','resourceGroup':'other'}");

        assertThat(api.get("/identities/" + created.at("/" + id)).body()).isEqualTo(created.body());
        assertThat(api.get("/identities/other:app").body()).isEqualTo(created.body());
        assertThat(api.get("/identities/" + DirectoryApi.SUBSCRIPTION + ":other:app")
                        .body())
                .isEqualTo(created.body());
    }

    @Test
    void looksForANameInTheDefaultResourceGroupOnly() {
        api.post("/identities", "{'name':'app','resourceGroup':'other'}");

        Reply absent = api.get("/identities/app");

        assertThat(absent.failure()).isEqualTo("404 ResourceNotFound");
        assertThat(absent.at("/error/message")).contains("userAssignedIdentities/app' under resource group 'wisim'");
    }

    @Test
    void listsOneResourceGroupOrAll() {
        api.post("/identities", "{'name':'app'}");
        api.post("/identities", "{'name':'app','resourceGroup':'other'}");

        assertThat(api.get("/identities").json().get("value")).hasSize(2);
        assertThat(api.get("/identities?resourceGroup=OTHER").json().get("value"))
                .hasSize(1);
        assertThat(api.get("/identities?resourceGroup=none").body()).isEqualTo("{\"value\":[]}");
    }

    @Test
    void deletesAnIdentityAndItsCredentials() {
        api.post("/identities", "{'name':'app'}");
        api.post("/identities/app/federated-credentials", "{'name':'fic','issuer':'i','subject':'s'}");

        assertThat(api.delete("/identities/app").status()).isEqualTo(204);
        assertThat(api.get("/identities/app").status()).isEqualTo(404);
        assertThat(api.get("/identities/app/federated-credentials").status()).isEqualTo(404);
    }

    @Test
    void deletesAnAbsentIdentityWithoutAWord() {
        assertThat(api.delete("/identities/app").status()).isEqualTo(204);
        assertThat(api.facts()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 MissingMember",
                "{'name':'a'} | 400 BadRequest",
                "{'name':'app','tenantId':'nowhere'} | 404 NotFound",
                "{'name':'app','Location':'x'} | 400 UnknownMember",
                "{'name':'app','tags':{'a':1}} | 400 InvalidMember",
                "{'name':'app', | 400 MalformedJson"
            })
    void refusesAndWritesNothing(String body, String failure) {
        assertThat(api.post("/identities", body.replace("''", "'")).failure()).isEqualTo(failure);
        assertThat(api.facts()).isZero();
    }

    @Test
    void refusesToMoveAnIdentity() {
        api.post("/identities", "{'name':'app','location':'eastus'}");
        long before = api.facts();

        assertThat(api.post("/identities", "{'name':'app','location':'westus'}").failure())
                .isEqualTo("409 InvalidResourceLocation");
        assertThat(api.facts()).isEqualTo(before);
    }

    @Test
    void refusesAQueryThatItDoesNotKnow() {
        assertThat(api.get("/identities?group=x").failure()).isEqualTo("400 UnknownParameter");
        assertThat(api.get("/identities/app?resourceGroup=x").failure()).isEqualTo("400 UnknownParameter");
    }
}
