package dev.wisim.conformance;

import static dev.wisim.conformance.IssuerFixture.rotating;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation is seen whoever causes it, and what goes wrong in one is blamed once. */
class RotatingIssuerTest {

    @TempDir
    Path temporary;

    private IssuerFixture fixture;
    private ScriptedIssuer issuer;

    @BeforeEach
    void start() {
        fixture = new IssuerFixture(temporary);
        issuer = fixture.issuer;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void blamesKidOfTwoKeysOnceWhenTheOldOneStandsFirst() {
        JWK other = TestKeys.rsa(2048, JWSAlgorithm.RS256, TestKeys.RSA.getKeyID());
        Inspection inspection = fixture.inspect(rotating(() -> {
            issuer.publish(other);
            issuer.tokens().signWith(other);
        }));

        assertThat(inspection.failed()).containsExactly(KeyRequirement.KID_UNIQUE);
        assertThat(inspection.outcome(TokenRequirement.SIGNATURE))
                .isEqualTo(new Outcome.Blocked(KeyRequirement.KID_UNIQUE));
    }

    @Test
    void blamesKidOnceWhenTheNewKeyIsUsedBeforeItIsPublished() {
        Inspection inspection = fixture.inspect(rotating(() -> issuer.tokens().signWith(TestKeys.ec("next"))));

        assertThat(inspection.failed()).containsExactly(TokenRequirement.KID_PUBLISHED);
        assertThat(inspection.expected(TokenRequirement.KID_PUBLISHED)).contains("after the rotation");
        assertThat(inspection.actual(TokenRequirement.KID_PUBLISHED)).isEqualTo("key \"rsa-1\"");
    }

    @Test
    void failsNothingWhenBothKeysStayPublished() {
        Inspection inspection = fixture.inspect(rotating(this::rotate));

        assertThat(inspection.failed()).isEmpty();
        assertThat(inspection.notRun()).isEmpty();
    }

    @Test
    void seesRotationThatHappensWhileItWatches() {
        Path token = fixture.token(Duration.ofHours(1));
        Map<String, Object> next =
                TestKeys.rsa(2048, JWSAlgorithm.RS256, "next").toPublicJWK().toJSONObject();
        Rotation watch = new Rotation(Optional.empty(), Optional.of(Duration.ofSeconds(3)));

        Inspection inspection = Inspection.ofTokens(
                issuer.url(), fixture.ca, watch, passing -> issuer.published().set(0, next), token);

        assertThat(inspection.failed()).containsExactly(RotationRequirement.OLD_TOKENS_VERIFY);
        assertThat(inspection.expected(RotationRequirement.OLD_TOKENS_VERIFY)).contains("1 s later");
    }

    @Test
    void saysWhenNoRotationWasSeen() {
        Inspection inspection = fixture.inspect(rotating(() -> {}));

        assertThat(inspection.notRun()).containsExactly(RotationRequirement.values());
        assertThat(inspection.outcome(RotationRequirement.KID_KEPT).toString()).contains("no rotation was seen");
    }

    private void rotate() {
        JWK next = TestKeys.ec("next");
        issuer.publish(next);
        issuer.document().put("id_token_signing_alg_values_supported", List.of("ES256", "RS256"));
        issuer.tokens().signWith(next);
    }
}
