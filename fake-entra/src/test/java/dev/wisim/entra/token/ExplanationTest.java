package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.TestIssuer;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
                .containsEntry("differsAt", 22)
                .containsEntry("kinds", List.of("namespace"))
                .containsEntry("difference", "The namespace is 'prod' in the token and 'default' in the credential.");
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

        assertThat(reasons()).singleElement().asString().endsWith(" answered 500.");
    }

    @Test
    void namesEveryFieldOfTheNearestCredentialThatDiffers() {
        world.credential(identity, "two", world.issuer.url(), LoginWorld.SUBJECT + " ", "api://other");

        world.ask();

        assertThat(nearest())
                .containsEntry("field", "subject")
                .containsEntry("kinds", List.of("white-space"))
                .extractingByKey("difference")
                .asString()
                .endsWith("after 50 characters the token ends, and the credential has U+0020 SPACE.");
        assertThat((List<?>) world.lastExplanation().get("alsoDiffers"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("field", "audience")
                .containsEntry("presented", LoginWorld.AUDIENCE)
                .containsEntry("registered", "api://other");
        assertThat((String) world.lastExplanation().get("change"))
                .endsWith(" Its audience differs too: set it to 'api://AzureADTokenExchange', or have the token say"
                        + " 'api://other'.");
    }

    @Test
    void comparesTheAudienceThatIsMostLikeTheCredentials() {
        world.credential(identity);

        world.ask(world.assertion()
                .claim("aud", List.of("https://kubernetes.default.svc", "api://azureadtokenexchange")));

        assertThat(nearest())
                .containsEntry("compared", "api://azureadtokenexchange")
                .containsEntry("kinds", List.of("case"));
    }

    @Test
    void tellsByHowMuchATokenIsTooLate() {
        world.credential(identity);
        long now = world.clock.instant().getEpochSecond();

        world.ask(world.assertion().claim("exp", now - 300));

        assertThat(reasons())
                .containsExactly(
                        "The token was valid until 2026-03-01T07:36:07Z, and it is 2026-03-01T07:41:07Z: too late"
                                + " by 5m, of which less than 5m are tolerated.");
    }

    @Test
    void tellsByHowMuchATokenIsTooEarly() {
        world.credential(identity);
        long now = world.clock.instant().getEpochSecond();

        world.ask(world.assertion().claim("nbf", now + 301));

        assertThat(reasons())
                .containsExactly("The token is valid from 2026-03-01T07:46:08Z on, and it is 2026-03-01T07:41:07Z: too"
                        + " early by 5m1s, of which 5m are tolerated.");
    }

    @Test
    void tellsThatATimeIsMissing() {
        world.credential(identity);

        world.ask(world.assertion().claim("exp", null));

        assertThat(reasons()).containsExactly("The token has no exp, which counts as 1970.");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void tellsWhyATokenCannotBeRead(String sent, String reason) {
        world.credential(identity);

        world.ask(world.form(world.assertion()).with("client_assertion", sent));

        assertThat(reasons()).containsExactly(reason);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(
                        "\ufeffa.b.c",
                        "The token begins with U+FEFF, a byte order mark: its file was saved as \"UTF-8 with BOM\"."),
                arguments("Bearer a.b.c", "The token begins with the word Bearer, which belongs into a header."),
                arguments("\"a.b.c\"", "The token stands in quotes."),
                arguments(
                        "{\"token\":\"a.b.c\"}",
                        "This is a JSON document, in which the token may stand, and not the token."),
                arguments(
                        "/var/run/secrets/azure/tokens/azure-identity-token",
                        "This is the path of a file, in which the token may stand, and not the token."),
                arguments("a.b.c.d.e", "The token is encrypted: it has five parts, and one that is signed has three."),
                arguments("a.b\n.c", "There is white space within the token: it was broken into lines."),
                arguments("a.b", "The token is not three parts separated by dots."),
                arguments("a~.b.c", "The token's header is not base64url."),
                arguments("e30.e30.", "The token has no claim 'iss'."),
                arguments("e30.bm8.", "The token's payload is not a JSON object."));
    }

    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    private List<String> reasons() {
        return (List<String>) world.lastExplanation().get("reasons");
    }

    @SuppressWarnings("unchecked") // the notes of an exchange are JSON by contract
    private Map<String, Object> nearest() {
        return (Map<String, Object>) world.lastExplanation().get("nearest");
    }
}
