package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A refusal says in the journal what Entra's answer does not: which credential came nearest, and what differs. */
class ExplanationTest {

    private final LoginWorld world = LoginWorld.start();
    private final UserAssignedIdentity identity = world.identity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void namesTheNearestCredentialAndTheFieldThatDiffers() {
        world.credential(identity, "other", world.issuer.url(), "system:serviceaccount:kube-system:coredns", "api://x");
        world.credential(identity);

        world.ask(world.assertion().claim("sub", "system:serviceaccount:prod:workload-identity-sa"));

        assertThat(nearest())
                .containsEntry("credential", "kubernetes-default")
                .containsEntry("field", "subject")
                .containsEntry("presented", "system:serviceaccount:prod:workload-identity-sa")
                .containsEntry("registered", LoginWorld.SUBJECT)
                .containsEntry("differsAt", 22);
        assertThat((String) world.lastExplanation().get("change"))
                .isEqualTo("Set the subject of federated credential 'kubernetes-default' to"
                        + " 'system:serviceaccount:prod:workload-identity-sa', or have the token say '"
                        + LoginWorld.SUBJECT + "'.");
    }

    @Test
    void journalsTheNumberThatTheClientWasShown() {
        world.ask();
        assertThat(world.lastExchange().notes())
                .containsEntry("code", "AADSTS70025")
                .containsEntry("refusal", "NO_CREDENTIALS");

        world.http.get("/nowhere");
        assertThat(world.lastExchange().notes()).containsEntry("code", "AADSTS90023");
    }

    @Test
    void showsATrailingSlashThatOnlyOneOfThemHas() {
        String without = world.issuer.url().substring(0, world.issuer.url().length() - 1);
        world.credential(identity, "no-slash", without, LoginWorld.SUBJECT, LoginWorld.AUDIENCE);

        world.ask();

        assertThat(nearest())
                .containsEntry("field", "issuer")
                .containsEntry("presented", world.issuer.url())
                .containsEntry("registered", without)
                .containsEntry("differsAt", without.length());
    }

    @Test
    void makesANewlineInTheCredentialVisible() {
        world.credential(identity, "newline", world.issuer.url(), LoginWorld.SUBJECT + "\n", LoginWorld.AUDIENCE);

        assertThat(world.ask().code()).isEqualTo(700213);

        assertThat(nearest()).containsEntry("registered", LoginWorld.SUBJECT + "\\u000A");
    }

    @Test
    void makesALookAlikeLetterVisible() {
        world.credential(identity);

        world.ask(world.assertion().claim("sub", LoginWorld.SUBJECT.replace("default", "d\u0435fault")));

        assertThat(nearest()).containsEntry("presented", "system:serviceaccount:d\\u0435fault:workload-identity-sa");
    }

    @Test
    void tellsAnAudienceApart() {
        world.credential(identity);

        world.ask(world.assertion().claim("aud", List.of("api://one", "api://two")));

        assertThat(nearest())
                .containsEntry("field", "audience")
                .containsEntry("presented", "api://one,api://two")
                .containsEntry("registered", LoginWorld.AUDIENCE);
        assertThat((String) world.lastExplanation().get("change"))
                .isEqualTo("Set the audience of federated credential 'kubernetes-default' to 'api://one', or have the"
                        + " token say '" + LoginWorld.AUDIENCE + "'.");
    }

    @Test
    void tellsWhichReplicaAnsweredFromWhichMoment() {
        world.credential(identity);

        List.of(
                        world.form(world.assertion().claim("sub", "x")),
                        world.form(world.assertion().header("kid", "unpublished")),
                        world.form(world.assertion().signedBy(TestIssuer.OTHER_KEY)),
                        world.form(world.assertion().claim("exp", 1)),
                        world.form(world.assertion()).with("scope", "api://nobody/.default"))
                .forEach(form -> {
                    assertThat(world.ask(form).status()).isNotEqualTo(200);

                    assertThat(world.lastExplanation().get("answeredBy"))
                            .isEqualTo(Map.of("replica", 0, "asOf", "2026-03-01T07:41:07Z", "cached", false));
                });
    }

    @Test
    void tellsWhichCredentialToCreateWhenThereIsNone() {
        world.ask();

        assertThat((String) world.lastExplanation().get("change"))
                .isEqualTo("Create a federated credential with issuer '" + world.issuer.url() + "', subject '"
                        + LoginWorld.SUBJECT + "' and audience '" + LoginWorld.AUDIENCE + "'.");
    }

    @Test
    void tellsWhichKeysTheIssuerPublishes() {
        world.credential(identity);

        world.ask(world.assertion().header("kid", "unpublished"));

        assertThat(world.lastExplanation())
                .containsEntry("publishedKeys", List.of(TestIssuer.KEY.id()))
                .extracting("presented")
                .asString()
                .contains("keyId=unpublished");
    }

    @Test
    void tellsWhyTheIssuerCouldNotBeAsked() {
        world.credential(identity);
        world.issuer.answerWith(500);

        world.ask();

        assertThat((String) world.lastExplanation().get("reason")).endsWith(" answered 500.");
    }

    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    private Map<String, Object> nearest() {
        return (Map<String, Object>) world.lastExplanation().get("nearest");
    }
}
