package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.wisim.entra.Assertion;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestCertificate;
import dev.wisim.entra.TokenForm;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.CertificateThumbprints;
import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.SecretProperties;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that prove who they are with something of their own: a secret or a certificate. */
class ClientKeysTest {

    private final LoginWorld world = LoginWorld.start();
    private final Application application = world.application();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void givesATokenForASecret() throws MalformedJwt {
        secret("right", Optional.empty());

        RawAnswer answer = world.ask(TokenForm.secret(LoginWorld.CLIENT, "right"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(UnverifiedJwt.parse(answer.accessToken()).claimText("appidacr"))
                .contains("1");
        assertThat(world.lastExchange().notes().toString()).doesNotContain("right");
    }

    @Test
    void takesAnyOfSeveralSecretsWhileItsTimeLasts() {
        Instant now = world.clock.instant();
        secret("first", Optional.empty());
        secret("second", Optional.of(now.plusSeconds(10)));

        assertThat(status("first")).isEqualTo(200);
        assertThat(status("second")).isEqualTo(200);
        world.clock.advance(Duration.ofMillis(9_999));
        assertThat(status("second")).isEqualTo(200);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(code("second")).isEqualTo(7000222);
        assertThat(status("first")).isEqualTo(200);
        assertThat(code("third")).isEqualTo(7000215);
    }

    @Test
    void takesTheSecretOfTwoWithOneTextWhoseTimeLasts() {
        secret("same", Optional.of(world.clock.instant()));
        secret("same", Optional.empty());

        assertThat(status("same")).isEqualTo(200);
    }

    @Test
    void judgesSecretsByTheSurfacesOwnClock() {
        secret("right", Optional.of(world.clock.instant().plusSeconds(60)));

        world.loginClock.skew(Duration.ofSeconds(60));

        assertThat(code("right")).isEqualTo(7000222);
    }

    @Test
    void forgetsASecretThatIsRemoved() {
        ClientSecret added = secret("right", Optional.empty());
        world.secrets.remove(application.id(), added.id().toString(), world.clock.instant());

        assertThat(code("right")).isEqualTo(7000215);
    }

    @Test
    void readsClientAndSecretFromTheBasicScheme() {
        secret("ri:ght+%", Optional.empty());
        TokenForm form =
                TokenForm.secret(LoginWorld.CLIENT, "").without("client_secret").without("client_id");

        assertThat(world.ask(form, basic(LoginWorld.CLIENT + ":ri:ght%2B%25")).status())
                .isEqualTo(200);
        assertThat(world.ask(form, basic(LoginWorld.CLIENT + ":wrong")).code()).isEqualTo(7000215);
        assertThat(world.ask(form, "Authorization: Basic !").code()).isEqualTo(7000216);
        assertThat(world.ask(form, basic("nothing")).code()).isEqualTo(7000216);
        assertThat(world.ask(form, basic(LoginWorld.CLIENT + ":%zz")).code()).isEqualTo(7000216);
        assertThat(world.ask(form, "Authorization: Bearer x").code()).isEqualTo(7000216);
    }

    @Test
    void prefersTheAssertionWhenThereIsASecretToo() {
        secret("right", Optional.empty());

        assertThat(world.ask(world.form(world.assertion()).with("client_secret", "right"))
                        .code())
                .isEqualTo(70025);
    }

    @Test
    void answersAnIdentityThatSendsASecretAsAnyWrongOne() {
        try (LoginWorld other = LoginWorld.start().withFederatedIdentity()) {
            assertThat(other.ask(TokenForm.secret(LoginWorld.CLIENT, "x")).code())
                    .isEqualTo(7000215);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x5t", "x5t#S256", "kid-hex", "kid-lower", "kid-sha1", "x5c"})
    void findsTheCertificateByWhateverNamesIt(String way) throws MalformedJwt {
        register(TestCertificate.VALID);
        Assertion assertion = self(TestCertificate.VALID).header("x5t", null);
        CertificateThumbprints thumbprints = TestCertificate.VALID.thumbprints();
        switch (way) {
            case "x5t" -> assertion.header("x5t", thumbprints.sha1());
            case "x5t#S256" -> assertion.header("x5t#S256", thumbprints.sha256());
            case "kid-hex" -> assertion.header("kid", thumbprints.hex());
            case "kid-lower" -> assertion.header("kid", thumbprints.hex().toLowerCase(Locale.ROOT));
            case "kid-sha1" -> assertion.header("kid", thumbprints.sha1());
            default -> assertion.header("x5c", List.of(TestCertificate.VALID.base64()));
        }

        RawAnswer answer = world.ask(assertion);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(UnverifiedJwt.parse(answer.accessToken()).claimText("appidacr"))
                .contains("2");
    }

    @Test
    void trustsNoCertificateThatOnlyComesAlong() {
        register(TestCertificate.VALID);

        assertThat(world.ask(self(TestCertificate.OTHER)
                                .header("x5t", null)
                                .header("x5c", List.of(TestCertificate.OTHER.base64())))
                        .code())
                .isEqualTo(700027);
        assertThat(world.ask(self(TestCertificate.VALID).header("x5t", null).header("x5c", List.of("!")))
                        .code())
                .isEqualTo(5002723);
    }

    @Test
    void takesPs256() throws JOSEException {
        register(TestCertificate.VALID);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.PS256)
                        .x509CertSHA256Thumbprint(new Base64URL(
                                TestCertificate.VALID.thumbprints().sha256()))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(LoginWorld.CLIENT)
                        .subject(LoginWorld.CLIENT)
                        .audience("https://login.microsoftonline.com" + LoginWorld.TOKEN_PATH)
                        .expirationTime(Date.from(world.clock.instant().plusSeconds(600)))
                        .build());
        jwt.sign(new RSASSASigner(TestCertificate.VALID.key().privateKey()));

        assertThat(world.ask(TokenForm.federated(LoginWorld.CLIENT, jwt.serialize()))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
                "https://login.microsoftonline.com/{tenant}/oauth2/token",
                "https://login.microsoftonline.com/{tenant}/v2.0",
                "https://sts.windows.net/{tenant}/",
                "https://login.microsoftonline.us/{tenant}",
                "https://westeurope.login.microsoft.com/{tenant}/oauth2/v2.0/token",
                "https://login.microsoftonline.com/CONTOSO.onmicrosoft.com/oauth2/v2.0/token",
                "http://localhost:1/{tenant}/oauth2/v2.0/token"
            })
    void takesAnAudienceThatMeansThisTenantHere(String audience) {
        assertThat(withAudience(audience).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
                "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token?x",
                "https://login.microsoftonline.com",
                "https://elsewhere.example/{tenant}/oauth2/v2.0/token",
                "https://login.microsoftonline.com.evil.example/{tenant}/v2.0",
                "api://AzureADTokenExchange",
                "nothing at all",
                "/{tenant}/v2.0"
            })
    void refusesAnAudienceThatMeansSomethingElse(String audience) {
        assertThat(withAudience(audience).code()).isEqualTo(700023);
    }

    @Test
    void takesTheIssuerInEitherCaseAndRefusesAnotherApplications() {
        register(TestCertificate.VALID);

        assertThat(world.ask(self(TestCertificate.VALID).claim("iss", LoginWorld.CLIENT.toUpperCase(Locale.ROOT)))
                        .status())
                .isEqualTo(200);
        assertThat(world.ask(self(TestCertificate.VALID).claim("iss", "11111111-0000-4000-8000-000000000000"))
                        .code())
                .isEqualTo(700021);
    }

    @Test
    void judgesACertificateByItsOwnTimesAndTheAssertionByItsOwn() {
        register(TestCertificate.VALID);
        Instant end = TestCertificate.VALID.certificate().getNotAfter().toInstant();

        world.clock.advance(Duration.between(world.clock.instant(), end.minusMillis(1)));
        assertThat(world.ask(self(TestCertificate.VALID)).status()).isEqualTo(200);
        assertThat(world.ask(self(TestCertificate.VALID).claim("exp", 1)).code())
                .isEqualTo(700024);
        world.clock.advance(Duration.ofMillis(1));
        RawAnswer expired = world.ask(self(TestCertificate.VALID));

        assertThat(expired.code()).isEqualTo(700027);
        assertThat(expired.description()).contains("The key used is expired.");
    }

    private RawAnswer withAudience(String audience) {
        register(TestCertificate.VALID);
        return world.ask(
                self(TestCertificate.VALID).claim("aud", audience.replace("{tenant}", LoginWorld.TENANT.toString())));
    }

    private Assertion self(TestCertificate certificate) {
        return Assertion.selfSigned(certificate, world.clock.instant());
    }

    private void register(TestCertificate certificate) {
        world.certificates.add(application.id(), certificate.certificate(), Optional.empty(), world.clock.instant());
    }

    private ClientSecret secret(String text, Optional<Instant> end) {
        return world.secrets.add(
                application.id(),
                SecretText.parse(text),
                new SecretProperties(Optional.of("s"), Optional.empty(), end),
                world.clock.instant());
    }

    private int status(String secret) {
        return world.ask(TokenForm.secret(LoginWorld.CLIENT, secret)).status();
    }

    private long code(String secret) {
        return world.ask(TokenForm.secret(LoginWorld.CLIENT, secret)).code();
    }

    private static String basic(String credentials) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
