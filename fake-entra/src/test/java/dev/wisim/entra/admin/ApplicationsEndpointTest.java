package dev.wisim.entra.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.admin.DirectoryApi.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationsEndpointTest {

    private final DirectoryApi api = new DirectoryApi();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void registersAnApplicationWithItsServicePrincipal() {
        Reply created = api.post("/applications", "{'displayName':'api','identifierUris':['api://x']}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/identifierUris/0")).isEqualTo("api://x");
        assertThat(created.json().get("requestedAccessTokenVersion").asInt()).isEqualTo(2);
        assertThat(created.at("/publisherDomain")).isEqualTo("contoso.onmicrosoft.com");
        assertThat(created.at("/createdDateTime")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(created.json().get("servicePrincipalId").isString()).isTrue();
    }

    @Test
    void leavesTheServicePrincipalToASecondCallWhenAskedTo() {
        Reply created = api.post("/applications", "{'displayName':'api','servicePrincipal':false}");
        String path = "/applications/" + created.at("/appId") + "/service-principal";

        assertThat(created.json().get("servicePrincipalId").isNull()).isTrue();
        assertThat(api.post(path, "").status()).isEqualTo(201);
        assertThat(api.post(path, "").failure()).isEqualTo("409 Request_MultipleObjectsWithSameKeyValue");
        assertThat(api.post(path, "{'appId':'x'}").failure()).isEqualTo("400 UnknownMember");
        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.get("/applications/" + created.at("/appId"))
                        .json()
                        .get("servicePrincipalId")
                        .isNull())
                .isTrue();
    }

    @Test
    void registersTwoApplicationsOfOneName() {
        api.post("/applications", "{'displayName':'api'}");
        api.post("/applications", "{'displayName':'api'}");

        assertThat(api.get("/applications").json().get("value")).hasSize(2);
    }

    @Test
    void findsAnApplicationByClientIdAndObjectIdInAnyCase() {
        Reply created = api.post("/applications", "{'displayName':'api'}");

        assertThat(api.get("/applications/" + created.at("/appId")).body()).isEqualTo(created.body());
        assertThat(api.get("/applications/" + created.at("/id").toUpperCase(java.util.Locale.ROOT))
                        .body())
                .isEqualTo(created.body());
    }

    @Test
    void listsThoseWhoseNameStartsSo() {
        api.post("/applications", "{'displayName':'Orders api'}");
        api.post("/applications", "{'displayName':'Bills api'}");

        assertThat(api.get("/applications?displayName=orders%20").at("/value/0/displayName"))
                .isEqualTo("Orders api");
        assertThat(api.get("/applications?displayName=api").body()).isEqualTo("{\"value\":[]}");
    }

    @Test
    void deletesAnApplicationOnce() {
        String path = "/applications/"
                + api.post("/applications", "{'displayName':'api'}").at("/appId");

        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.delete(path).failure()).isEqualTo("404 Request_ResourceNotFound");
        assertThat(api.post(path + "/service-principal", "").failure()).isEqualTo("404 Request_ResourceNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 400 MissingMember",
                "{'displayName':''} | 400 Request_BadRequest",
                "{'displayName':'a','requestedAccessTokenVersion':3} | 400 Request_BadRequest",
                "{'displayName':'a','requestedAccessTokenVersion':'2'} | 400 InvalidMember",
                "{'displayName':'a','servicePrincipal':'no'} | 400 InvalidMember",
                "{'displayName':'a','identifierUris':'api://x'} | 400 InvalidMember",
                "{'displayName':'a','tenantId':'nowhere'} | 404 NotFound",
                "{'displayName':'a','appId':'x'} | 400 UnknownMember"
            })
    void refusesAndWritesNothing(String body, String failure) {
        assertThat(api.post("/applications", body).failure()).isEqualTo(failure);
        assertThat(api.facts()).isZero();
    }

    @Test
    void listsTheTenants() {
        assertThat(api.get("/tenants").body())
                .isEqualTo("{\"value\":[{\"id\":\"" + DirectoryApi.CONTOSO
                        + "\",\"displayName\":\"contoso\",\"domains\":[\"contoso.onmicrosoft.com\"]},{\"id\":\""
                        + DirectoryApi.FABRIKAM + "\",\"displayName\":\"fabrikam\",\"domains\":[]}]}");
    }

    @Test
    void answersAWrongMethodAndAnUnknownRouteInTheDialect() {
        assertThat(api.delete("/tenants").failure()).isEqualTo("405 MethodNotAllowed");
        assertThat(api.get("/tenant").failure()).isEqualTo("404 UnknownRoute");
        assertThat(api.get("/tenant").at("/error/message")).contains("/v0/tenants");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String name = "x".repeat(1_048_576);

        assertThat(api.post("/applications", "{'displayName':'" + name + "'}").failure())
                .isEqualTo("413 BodyTooLarge");
        assertThat(api.facts()).isZero();
    }
}
