package dev.wisim.entra.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.admin.DirectoryApi.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationKeysEndpointTest {

    private final DirectoryApi api = new DirectoryApi();
    private final String application = "/applications/"
            + api.post("/applications", "{'displayName':'api'}").at("/appId");

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void tellsASecretOnce() {
        Reply added = api.post(application + "/passwords", "{'displayName':'one'}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/secretText")).hasSize(40);
        assertThat(added.at("/hint")).isEqualTo(added.at("/secretText").substring(0, 3));
        assertThat(added.at("/startDateTime")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(added.at("/endDateTime")).isEqualTo("2028-01-02T03:04:05Z");
        Reply listed = api.get(application + "/passwords");
        assertThat(listed.at("/value/0/keyId")).isEqualTo(added.at("/keyId"));
        assertThat(listed.body()).doesNotContain(added.at("/secretText").substring(6));
        assertThat(listed.json().at("/value/0/secretText").isNull()).isTrue();
    }

    @Test
    void removesASecretOnce() {
        String path = application + "/passwords/"
                + api.post(application + "/passwords", "{}").at("/keyId");

        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.delete(path).failure()).isEqualTo("400 Request_BadRequest");
    }

    @Test
    void refusesASecretThatEndsBeforeItStarts() {
        assertThat(api.post(
                                application + "/passwords",
                                "{'startDateTime':'2026-01-02T00:00:00Z','endDateTime':'2026-01-01T00:00:00Z'}")
                        .failure())
                .isEqualTo("400 Request_BadRequest");
    }

    @Test
    void keepsCertificates() {
        String body = "{'key':'" + TestCertificate.VALID.base64() + "','displayName':'CN=client'}";
        Reply added = api.post(application + "/certificates", body);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/customKeyIdentifier")).matches("[0-9A-F]{40}");
        assertThat(added.at("/type")).isEqualTo("AsymmetricX509Cert");
        assertThat(api.post(application + "/certificates", body).failure()).isEqualTo("400 KeyCredentialsInvalid");
        assertThat(api.get(application + "/certificates").at("/value/0/keyId")).isEqualTo(added.at("/keyId"));
        String path = application + "/certificates/" + added.at("/keyId");
        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.delete(path).failure()).isEqualTo("400 Request_BadRequest");
        assertThat(api.post(application + "/certificates", "{'key':'AAAA'}").at("/error/message"))
                .isEqualTo("Key credential's key is no X.509 certificate in PEM or base64.");
    }

    @Test
    void changesWhatTheBodyNamesAndNothingElse() {
        api.post(application, "{'appRoles':[{'value':'Orders.Read'}],'isDisabled':true}");

        Reply changed = api.post(application, "{'appRoleAssignmentRequired':true}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/displayName")).isEqualTo("api");
        assertThat(changed.json().get("isDisabled").asBoolean()).isTrue();
        assertThat(changed.json().get("appRoleAssignmentRequired").asBoolean()).isTrue();
        assertThat(changed.at("/appRoles/0/value")).isEqualTo("Orders.Read");
    }

    @Test
    void givesAndTakesRolesOfApplicationsAndIdentities() {
        api.post(application, "{'appRoles':[{'value':'Orders.Read'}]}");
        String resource = application.substring("/applications/".length());
        api.post("/identities", "{'name':'app-id'}");
        String grant = "{'resource':'" + resource + "','role':'Orders.Read'}";

        for (String client : new String[] {application, "/identities/app-id"}) {
            Reply granted = api.post(client + "/app-role-assignments", grant);
            assertThat(granted.status()).isEqualTo(201);
            assertThat(api.get(client + "/app-role-assignments").at("/value/0/role"))
                    .isEqualTo("Orders.Read");
            String path = client + "/app-role-assignments/" + granted.at("/id");
            assertThat(api.delete(path).status()).isEqualTo(204);
            assertThat(api.delete(path).failure()).isEqualTo("404 Request_ResourceNotFound");
            assertThat(api.delete(client + "/app-role-assignments/x").failure())
                    .isEqualTo("404 Request_ResourceNotFound");
        }
    }
}
