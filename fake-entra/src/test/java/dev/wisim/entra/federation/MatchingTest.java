package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final LoginWorld world = LoginWorld.start();
    private final UserAssignedIdentity identity = world.identity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void rejectsAssertionWhenSubjectDiffersOnlyInCase() {
        world.credential(
                identity,
                "upper",
                world.issuer.url(),
                LoginWorld.SUBJECT.toUpperCase(Locale.ROOT),
                LoginWorld.AUDIENCE);

        assertThat(world.ask().code()).isEqualTo(7002138);
    }

    @Test
    void rejectsAssertionWhenIssuerDiffersOnlyInItsTrailingSlash() {
        String without = world.issuer.url().substring(0, world.issuer.url().length() - 1);
        world.credential(identity, "none", without, LoginWorld.SUBJECT, LoginWorld.AUDIENCE);
        world.credential(identity, "two", world.issuer.url() + "/", LoginWorld.SUBJECT, LoginWorld.AUDIENCE);

        assertThat(world.ask().code()).isEqualTo(700211);
    }

    @Test
    void rejectsAssertionWhenIssuerDiffersOnlyInCase() {
        world.credential(
                identity,
                "upper",
                world.issuer.url().replace("localhost", "LOCALHOST"),
                LoginWorld.SUBJECT,
                LoginWorld.AUDIENCE);

        assertThat(world.ask().code()).isEqualTo(700211);
    }

    @Test
    void rejectsAssertionWhenAudienceDiffersOnlyInCase() {
        world.credential(identity, "lower", world.issuer.url(), LoginWorld.SUBJECT, "api://azureadtokenexchange");

        assertThat(world.ask().code()).isEqualTo(700212);
    }

    @Test
    void takesAnAudienceAsTextAndAmongOthers() {
        world.credential(identity);

        assertThat(world.ask(world.assertion().claim("aud", LoginWorld.AUDIENCE))
                        .status())
                .isEqualTo(200);
        assertThat(world.ask(world.assertion().claim("aud", List.of("api://other", LoginWorld.AUDIENCE)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesFieldsOfOneCredentialOnly() {
        world.credential(identity, "issuer-only", world.issuer.url(), "somebody", LoginWorld.AUDIENCE);
        world.credential(
                identity, "subject-only", "https://elsewhere.example", LoginWorld.SUBJECT, LoginWorld.AUDIENCE);

        assertThat(world.ask().code()).isEqualTo(700213);
    }

    @Test
    void refusesIssuerSubjectAndAudienceOfTheWrongType() {
        world.credential(identity);

        assertThat(world.ask(world.assertion().claim("iss", 5)).code()).isEqualTo(50027);
        assertThat(world.ask(world.assertion().claim("sub", List.of(LoginWorld.SUBJECT)))
                        .code())
                .isEqualTo(50027);
        assertThat(world.ask(world.assertion().claim("aud", 5)).code()).isEqualTo(50027);
        assertThat(world.ask(world.assertion().claim("aud", List.of())).code()).isEqualTo(90014);
        assertThat(world.ask(world.assertion().claim("sub", "")).code()).isEqualTo(90014);
    }

    @Test
    void namesTheThumbprintThatIsNotPublished() {
        world.credential(identity);

        String text = world.ask(world.assertion().header("kid", null).header("x5t", "JYhAcTPMZ_LX6DBlOWQ7Hn0NeXE"))
                .description();

        assertThat(text).contains("with identifier 2588407133CC67F2D7E8306539643B1E7D0D7971 used");
    }

    @Test
    void choosesBetweenCertificateAndFederationBeforeItLooksAtTheAlgorithm() {
        world.credential(identity);

        assertThat(world.ask(world.assertion()
                                .claim("iss", LoginWorld.CLIENT.toUpperCase(Locale.ROOT))
                                .header("alg", "PS256"))
                        .code())
                .isEqualTo(700021);
        assertThat(world.ask(world.assertion().header("alg", "PS256")).code()).isEqualTo(5002738);
        assertThat(world.ask(world.assertion().header("alg", "none")).description())
                .contains("'none' is not a supported signature algorithm");
    }

    @Test
    void takesTheLongSpellingOfTheType() {
        world.credential(identity);

        assertThat(world.ask(world.assertion().header("typ", "JWT")).status()).isEqualTo(200);
        assertThat(world.ask(world.assertion().header("typ", "http://openid.net/specs/jwt/1.0"))
                        .status())
                .isEqualTo(200);
    }
}
