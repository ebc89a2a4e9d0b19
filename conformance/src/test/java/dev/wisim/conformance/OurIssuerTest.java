package dev.wisim.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.kernel.jose.KeyType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator's own issuer conforms, recommendations included, when nobody has asked it to misbehave. */
class OurIssuerTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(
            value = KeyType.class,
            mode = Mode.EXCLUDE,
            names = {"RSA_3072", "RSA_4096"})
    void conformsWithKeysOfEveryAlgorithm(KeyType type) throws IOException {
        try (OurIssuer issuer = new OurIssuer("/tenant/cluster/", type)) {
            Inspection inspection = inspect(issuer);

            List<Requirement> notRun = new ArrayList<>(List.of(RotationRequirement.values()));
            if (type == KeyType.P_384 || type == KeyType.P_521) {
                notRun.add(0, KubernetesRequirement.VERIFIER);
            }
            assertThat(inspection.failed()).isEmpty();
            assertThat(inspection.notRun()).isEqualTo(notRun);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/cluster1", "/tenant/cluster/"})
    void conformsAtEveryPath(String path) throws IOException {
        try (OurIssuer issuer = new OurIssuer(path, KeyType.P_256, KeyType.RSA_2048)) {
            assertThat(inspect(issuer).failed()).isEmpty();
        }
    }

    @Test
    void conformsByTokensInFiles() throws IOException {
        try (OurIssuer issuer = new OurIssuer("/cluster1", KeyType.P_256)) {
            Path token = Files.writeString(temporary.resolve("token"), issuer.token(Inspection.AUDIENCE));

            Inspection inspection = Inspection.ofTokens(issuer.url(), ca(issuer), Rotation.NONE, unused -> {}, token);

            assertThat(inspection.failed()).isEmpty();
        }
    }

    private Inspection inspect(OurIssuer issuer) throws IOException {
        return Inspection.of(issuer.url(), issuer.origin(), ca(issuer), Rotation.NONE);
    }

    private Path ca(OurIssuer issuer) throws IOException {
        return Files.writeString(temporary.resolve("ca.pem"), issuer.certificatePem());
    }
}
