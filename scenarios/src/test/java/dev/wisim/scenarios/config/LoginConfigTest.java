package dev.wisim.scenarios.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.FederationError;
import dev.wisim.entra.token.ValidationOrder;
import dev.wisim.entra.token.ValidationStep;
import dev.wisim.kernel.config.ConfigProblem;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigResult;
import dev.wisim.kernel.config.ConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginConfigTest {

    /** The example of docs/CONFIGURATION.md. */
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(login:\n  order:.*?)```", Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void judgesInTheDefaultOrderUnlessToldOtherwise() throws Exception {
        assertThat(read("seed: 1").orThrow().login().validationOrder()).isEqualTo(ValidationOrder.DEFAULT);
    }

    @Test
    void takesTheOrderOfTheDocumentation() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/CONFIGURATION.md")));
        assertThat(example.find()).isTrue();

        List<ValidationStep> steps =
                read(example.group(1)).orThrow().login().validationOrder().steps();

        assertThat(steps.indexOf(ValidationStep.TIMES)).isLessThan(steps.indexOf(ValidationStep.ISSUER));
    }

    @Test
    void tellsInASentenceWhatAnOrderLacks() throws IOException {
        assertThat(read("login: {order: [tenant, tenant]}").problems())
                .singleElement()
                .extracting(ConfigProblem::path, ConfigProblem::message)
                .containsExactly("login.order", "order has tenant twice");
    }

    @Test
    void hasOneOfTwoNumbersForKeysThatCannotBeHad() throws Exception {
        assertThat(read("seed: 1").orThrow().login().noMetadata()).isEqualTo(FederationError.ISSUER_UNREACHABLE);
        assertThat(read("login: {metadataFailure: 50166}").orThrow().login().noMetadata())
                .isEqualTo(FederationError.ISSUER_METADATA_UNUSABLE);
        assertThat(read("login: {metadataFailure: 90061}").problems())
                .singleElement()
                .extracting(ConfigProblem::path, ConfigProblem::message)
                .containsExactly("login.metadataFailure", "metadataFailure must be 501661 or 50166");
    }

    @Test
    void takesATokenLifetimeFromOneSecondToADay() throws IOException {
        for (String lifetime : List.of("1s", "24h")) {
            assertThat(read(tenant(lifetime)).problems()).isEmpty();
        }
        for (String lifetime : List.of("0s", "999ms", "1500ms", "24h1s")) {
            assertThat(read(tenant(lifetime)).problems())
                    .singleElement()
                    .extracting(ConfigProblem::path)
                    .isEqualTo("tenants[0].accessTokenLifetime");
        }
    }

    private static String tenant(String lifetime) {
        return "tenants: [{name: contoso, accessTokenLifetime: " + lifetime + "}]";
    }

    private ConfigResult<SandboxConfig> read(String yaml) throws IOException {
        Path file = temporary.resolve("wisim.yaml");
        Files.writeString(file, yaml);
        return ConfigReader.read(SandboxConfig.class, List.of(ConfigSource.file(file)));
    }
}
