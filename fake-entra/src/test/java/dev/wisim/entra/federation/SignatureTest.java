package dev.wisim.entra.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestIssuer;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private final LoginWorld world = LoginWorld.start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void takesEachOfTheRsaAlgorithms() throws JOSEException {
        assertThat(ask(signedWith(JWSAlgorithm.RS256)).status()).isEqualTo(200);
        assertThat(ask(signedWith(JWSAlgorithm.RS384)).status()).isEqualTo(200);
        assertThat(ask(signedWith(JWSAlgorithm.RS512)).status()).isEqualTo(200);
        assertThat(ask(signedWith(JWSAlgorithm.PS256)).code()).isEqualTo(5002738);
    }

    @Test
    void refusesAKeyOfTheWrongTypeUnderTheRightId() {
        SigningKey curve =
                SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()).withId(TestIssuer.KEY.id());
        world.issuer.publish(curve.published());

        assertThat(world.ask().code()).isEqualTo(7000274);
        assertThat(world.lastExplanation().get("reasons")).asString().contains("RS256 does not fit");
    }

    @Test
    void takesEitherOfTwoKeysThatShareAnId() {
        PublishedKey other = TestIssuer.OTHER_KEY.withId(TestIssuer.KEY.id()).published();
        world.issuer.publish(other, TestIssuer.KEY.published());

        assertThat(world.ask().status()).isEqualTo(200);
    }

    @Test
    void refusesASignatureOverOtherClaims() {
        String[] right = world.assertion().compact().split("\\.", 3);
        String[] wrong = world.assertion().claim("jti", "another").compact().split("\\.", 3);

        assertThat(ask(right[0] + "." + right[1] + "." + wrong[2]).code()).isEqualTo(7000274);
        assertThat(ask(right[0] + "." + right[1] + ".").code()).isEqualTo(7000274);
    }

    @Test
    void knowsARotatedKeyOnlyOnceTheOldSetHasExpired() {
        assertThat(world.ask().status()).isEqualTo(200);
        world.issuer.publish(TestIssuer.KEY.published(), TestIssuer.OTHER_KEY.published());

        world.clock.advance(Duration.ofMinutes(20).minusMillis(1));
        assertThat(askWithTheOtherKey().code()).isEqualTo(7000272);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(askWithTheOtherKey().status()).isEqualTo(200);
    }

    private RawAnswer askWithTheOtherKey() {
        return world.ask(
                world.assertion().header("kid", TestIssuer.OTHER_KEY.id()).signedBy(TestIssuer.OTHER_KEY));
    }

    private String signedWith(JWSAlgorithm algorithm) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(TestIssuer.KEY.id()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(world.issuer.url())
                        .subject(LoginWorld.SUBJECT)
                        .audience(LoginWorld.AUDIENCE)
                        .expirationTime(Date.from(world.clock.instant().plusSeconds(600)))
                        .build());
        token.sign(new RSASSASigner(TestIssuer.KEY.privateKey()));
        return token.serialize();
    }

    private RawAnswer ask(String assertion) {
        return world.ask(world.form(world.assertion()).with("client_assertion", assertion));
    }
}
