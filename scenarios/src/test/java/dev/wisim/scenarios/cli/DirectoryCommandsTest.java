package dev.wisim.scenarios.cli;

import static dev.wisim.scenarios.cli.CommandLineFixture.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.client.AdminClient;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DirectoryCommandsTest {

    private static final String[] CREATE_APP = {"app", "create", "--display-name", "orders", "--json"};

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void printsAnIdentityAsAzDoes() {
        String printed = wisim.out(
                "identity",
                "create",
                "--name",
                "app",
                "-g",
                "Rg1",
                "-l",
                "eastus",
                "--tags",
                "team=red",
                "b",
                "--json");

        assertGolden("identity-create.json", printed);
        assertThat(wisim.out("identity", "list", "--json"))
                .isEqualTo("[\n" + printed.stripTrailing().indent(2) + "]\n");
    }

    @Test
    void printsIdentitiesAsATableAsAzDoes() {
        wisim.out("identity", "create", "-n", "app");
        wisim.out("identity", "create", "-n", "another-application", "-g", "other");

        assertGolden("identity-list.txt", wisim.out("identity", "list"));
        assertThat(wisim.out("identity", "list", "-g", "other").lines()).hasSize(3);
    }

    @Test
    void printsAnEmptyListAsAzDoes() {
        assertThat(wisim.out("identity", "list", "--json")).isEqualTo("[]\n");
        assertThat(wisim.out("identity", "list")).isEmpty();
    }

    @Test
    void deletesAnIdentitySilently() {
        wisim.out("identity", "create", "-n", "app", "-g", "other");

        assertThat(wisim.out("identity", "delete", "-n", "app", "-g", "other")).isEmpty();
        assertThat(wisim.out("identity", "delete", "-n", "app", "-g", "other")).isEmpty();
        assertThat(wisim.out("identity", "list", "--json")).isEqualTo("[]\n");
    }

    @Test
    void printsAnApplicationAsAzDoes() {
        String printed = wisim.out(
                "app",
                "create",
                "--display-name",
                "orders & <bills>",
                "--identifier-uris",
                "api://orders",
                "api://bills",
                "--requested-access-token-version",
                "1",
                "--json");

        assertGolden("app-create.json", printed);
        assertThat(wisim.out("app", "list", "--json"))
                .isEqualTo("[\n"
                        + printed.replaceFirst("  \"@odata.context\".*\n", "")
                                .stripTrailing()
                                .indent(2)
                        + "]\n");
    }

    @Test
    void listsAndDeletesApplications() {
        String appId = json(wisim.out(CREATE_APP)).get("appId").asString();
        String id = json(wisim.out("app", "create", "--display-name", "bills", "--json"))
                .get("id")
                .asString();

        assertGolden("app-list.txt", wisim.out("app", "list", "--display-name", "ord"));
        assertThat(wisim.out("app", "delete", "--id", appId)).isEmpty();
        assertThat(wisim.out("app", "delete", "--id", id)).isEmpty();
        assertThat(wisim.out("app", "list", "--json")).isEqualTo("[]\n");
    }

    @Test
    void leavesOutTheServicePrincipalWhenToldTo() {
        wisim.out("app", "create", "--display-name", "with");
        wisim.out("app", "create", "--display-name", "without", "--no-service-principal");

        assertThat(new AdminClient(wisim.admin.url()).applications(Optional.empty()))
                .extracting(application -> application.servicePrincipalId().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void printsACredentialOfAnIdentityAsAzDoes() {
        wisim.out("identity", "create", "-n", "app", "-g", "Rg1");
        String printed = wisim.out(
                "federated-credential",
                "create",
                "--name",
                "fic",
                "--identity-name",
                "app",
                "--resource-group",
                "Rg1",
                "--issuer",
                "https://issuer.example/",
                "--subject",
                "system:serviceaccount:default:workload",
                "--json");

        assertGolden("identity-federated-credential-create.json", printed);
        assertThat(wisim.out("federated-credential", "list", "--identity-name", "app", "-g", "Rg1", "--json"))
                .isEqualTo("[\n" + printed.stripTrailing().indent(2) + "]\n");
        assertGolden(
                "identity-federated-credential-list.txt",
                wisim.out("federated-credential", "list", "--identity-name", "app", "-g", "Rg1"));
    }

    @Test
    void printsACredentialOfAnApplicationAsAzDoes() {
        String appId = json(wisim.out(CREATE_APP)).get("appId").asString();
        String printed = wisim.out(
                "federated-credential",
                "create",
                "--name",
                "fic",
                "--app",
                appId,
                "--issuer",
                "https://issuer.example/",
                "--subject",
                "s",
                "--audiences",
                "api://other",
                "--json");

        assertGolden("app-federated-credential-create.json", printed);
        assertGolden(
                "app-federated-credential-list.json",
                wisim.out("federated-credential", "list", "--app", appId, "--json"));
        assertThat(wisim.out("federated-credential", "delete", "--app", appId, "-n", "fic"))
                .isEmpty();
        assertThat(wisim.out("federated-credential", "list", "--app", appId, "--json"))
                .isEqualTo("[]\n");
    }

    @Test
    void tellsARefusalInOneLineWithItsCode() {
        CommandRun run = wisim.run("identity", "create", "-n", "a");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.REFUSED, "", "wisim: (BadRequest) User assigned identity name 'a' is invalid.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "identity create",
                "identity create -n app --locatoin eastus",
                "app create",
                "app create --display-name a --requested-access-token-version two",
                "federated-credential list",
                "federated-credential list --app a --identity-name b",
                "federated-credential create --app a -n fic --issuer i",
                "federated-credential delete --app a"
            })
    void tellsAWrongCommandLineFromARefusal(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    private static JsonNode json(String printed) {
        return JsonMapper.builder().build().readTree(printed);
    }
}
