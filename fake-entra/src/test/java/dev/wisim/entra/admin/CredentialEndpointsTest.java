package dev.wisim.entra.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.admin.DirectoryApi.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialEndpointsTest {

    private static final String OF_IDENTITY = "/identities/app/federated-credentials";

    private final DirectoryApi api = new DirectoryApi();
    private String identityId = "";
    private String applicationId = "";
    private String ofApplication = "";

    @BeforeEach
    void createParents() {
        identityId = api.post("/identities", "{'name':'app'}").at("/id");
        Reply application = api.post("/applications", "{'displayName':'app'}");
        applicationId = application.at("/id");
        ofApplication = "/applications/" + application.at("/appId") + "/federated-credentials";
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void createsACredentialOfAnIdentityForTheUsualAudience() {
        Reply created = api.post(OF_IDENTITY, "{'name':'fic','issuer':'https://i/','subject':'s'}");

        assertThat(created.body())
                .isEqualTo("{\"id\":\"" + identityId + "/federatedIdentityCredentials/fic\",\"parent\":\"" + identityId
                        + "\",\"name\":\"fic\",\"issuer\":\"https://i/\",\"subject\":\"s\",\"claimsMatchingExpression\":null,\"audiences\":"
                        + "[\"api://AzureADTokenExchange\"],\"description\":null}");
        assertThat(api.get(OF_IDENTITY + "/fic").body()).isEqualTo(created.body());
        assertThat(api.get(OF_IDENTITY).body()).isEqualTo("{\"value\":[" + created.body() + "]}");
    }

    @Test
    void replacesTheCredentialOfThatNameOfAnIdentity() {
        api.post(OF_IDENTITY, "{'name':'fic','issuer':'i','subject':'old'}");

        Reply replaced = api.post(OF_IDENTITY, "{'name':'fic','issuer':'i','subject':'new'}");

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(api.get(OF_IDENTITY).json().at("/value").valueStream())
                .singleElement()
                .satisfies(only -> assertThat(only.get("subject").asString()).isEqualTo("new"));
    }

    @Test
    void refusesTheNameOfAnotherCredentialOfAnApplication() {
        api.post(ofApplication, "{'name':'fic','issuer':'i','subject':'old'}");
        long before = api.facts();

        Reply refused = api.post(ofApplication, "{'name':'fic','issuer':'i','subject':'new'}");

        assertThat(refused.failure()).isEqualTo("409 Request_MultipleObjectsWithSameKeyValue");
        assertThat(refused.at("/error/message")).isEqualTo("FederatedIdentityCredential with name fic already exists.");
        assertThat(api.facts()).isEqualTo(before);
    }

    @Test
    void findsACredentialOfAnApplicationByNameAndById() {
        Reply created = api.post(
                ofApplication,
                "{'name':'fic','issuer':'i','subject':'s','audiences':['a'],'description':'for the build'}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/parent")).isEqualTo(applicationId);
        assertThat(created.at("/description")).isEqualTo("for the build");
        assertThat(api.get(ofApplication + "/fic").body()).isEqualTo(created.body());
        assertThat(api.get(ofApplication + "/" + created.at("/id")).body()).isEqualTo(created.body());
    }

    @Test
    void deletesByNameUnderEitherParentAndByIdUnderAnApplication() {
        api.post(OF_IDENTITY, "{'name':'fic','issuer':'i','subject':'s'}");
        api.post(ofApplication, "{'name':'one','issuer':'i','subject':'1'}");
        String two = api.post(ofApplication, "{'name':'two','issuer':'i','subject':'2'}")
                .at("/id");

        assertThat(api.delete(OF_IDENTITY + "/fic").status()).isEqualTo(204);
        assertThat(api.delete(ofApplication + "/one").status()).isEqualTo(204);
        assertThat(api.delete(ofApplication + "/" + two).status()).isEqualTo(204);
        assertThat(api.get(OF_IDENTITY).body()).isEqualTo("{\"value\":[]}");
        assertThat(api.get(ofApplication).body()).isEqualTo("{\"value\":[]}");
    }

    @Test
    void tellsWhatIsAbsentInEachPlanesWords() {
        assertThat(api.get("/identities/none/federated-credentials").failure()).isEqualTo("404 ResourceNotFound");
        assertThat(api.get(OF_IDENTITY + "/none").failure()).isEqualTo("404 ResourceNotFound");
        assertThat(api.get("/applications/none/federated-credentials").failure())
                .isEqualTo("404 Request_ResourceNotFound");
        assertThat(api.get(ofApplication + "/none").failure()).isEqualTo("404 Request_ResourceNotFound");
        assertThat(api.delete(OF_IDENTITY + "/none").status()).isEqualTo(204);
        assertThat(api.delete(ofApplication + "/none").failure()).isEqualTo("404 Request_ResourceNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'issuer':'i','subject':'s'} | 400 MissingMember | 400 MissingMember",
                "{'name':'fic','issuer':'','subject':'s'} | 400 BadRequest | 400 Request_BadRequest",
                "{'name':'a b','issuer':'i','subject':'s'} | 400 BadRequest | 400 Request_BadRequest",
                "{'name':'fic','issuer':'i','subject':'s','audiences':[]} | 400 BadRequest | 400 Request_BadRequest",
                "{'name':'fic','issuer':'i','subject':'s','audience':'a'} | 400 UnknownMember | 400 UnknownMember",
                "{'name':'fic','issuer':'i','subject':'s','audiences':'a'} | 400 InvalidMember | 400 InvalidMember",
                "{'name':'fic','issuer':'i','subject':'s','audiences':[null]} | 400 InvalidMember | 400 InvalidMember",
                "[] | 400 MalformedJson | 400 MalformedJson"
            })
    void refusesAndWritesNothing(String body, String ofAnIdentity, String ofAnApplication) {
        long before = api.facts();

        assertThat(api.post(OF_IDENTITY, body).failure()).isEqualTo(ofAnIdentity);
        assertThat(api.post(ofApplication, body).failure()).isEqualTo(ofAnApplication);
        assertThat(api.facts()).isEqualTo(before);
    }

    @Test
    void refusesIssuerAndSubjectOfAnother() {
        api.post(OF_IDENTITY, "{'name':'one','issuer':'i','subject':'s'}");
        api.post(ofApplication, "{'name':'one','issuer':'i','subject':'s'}");

        assertThat(api.post(OF_IDENTITY, "{'name':'two','issuer':'i','subject':'s'}")
                        .failure())
                .isEqualTo("409 Conflict");
        assertThat(api.post(ofApplication, "{'name':'two','issuer':'i','subject':'s'}")
                        .failure())
                .isEqualTo("400 InvalidFederatedIdentityCredentialValue");
    }
}
