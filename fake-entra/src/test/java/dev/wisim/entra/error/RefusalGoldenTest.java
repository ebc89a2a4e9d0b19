package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.entra.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal that the surface can say is provoked over HTTP, and its answer is the one that was written down. */
class RefusalGoldenTest {

    static Stream<Provocation> provocations() {
        return Stream.of(
                        RequestProvocations.all(),
                        ClientProvocations.all(),
                        FederationProvocations.all(),
                        EntraTokenProvocations.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void eachCauseAnswersAsItsGoldenFile(Provocation provocation) throws IOException {
        Aadsts row = provocation.cause().row();

        try (LoginWorld world = provocation.world().apply(LoginWorld.builder()).start()) {
            RawAnswer answer = provocation.in(world);

            Golden.check(
                    provocation.cause().name(),
                    answer,
                    Map.of(
                            world.issuer.url(),
                            "{issuer}",
                            world.address(),
                            "{address}",
                            TestCertificate.VALID.thumbprints().hex(),
                            "{thumbprint}"));
            assertThat(answer.status()).isEqualTo(row.status());
            assertThat(answer.error()).isEqualTo(row.word().text());
            assertThat(answer.code()).isEqualTo(row.number());
            assertThat(answer.description()).startsWith("AADSTS" + row.number() + ": ");
            assertThat(answer.json().get("error_uri"))
                    .isEqualTo(row.hasPage() ? "https://login.microsoftonline.com/error?code=" + row.number() : null);
            assertThat(answer.header("x-ms-clitelem")).contains("1," + row.number() + ",0,,");
        }
    }

    @Test
    void everyCauseHasExactlyOneProvocation() {
        assertThat(provocations().map(Provocation::cause)).containsExactlyInAnyOrderElementsOf(EntraError.values());
    }

    /** The documents of GitLab and of AKS give one text two numbers. */
    @Test
    void noTwoCausesShareATextOrAName() {
        List<EntraError> said = EntraError.values();

        assertThat(said.stream().filter(cause -> cause != FederationError.ISSUER_METADATA_UNUSABLE))
                .extracting(EntraError::template)
                .doesNotHaveDuplicates();
        assertThat(said).extracting(EntraError::name).doesNotHaveDuplicates();
    }

    /** The service has one number for whatever is wrong with a certificate, and one for algorithms of either kind. */
    @Test
    void onlyTheServicesOwnNumbersAreShared() {
        Map<Integer, Long> causes = EntraError.values().stream()
                .collect(Collectors.groupingBy(cause -> cause.row().number(), Collectors.counting()));

        causes.values().removeIf(count -> count == 1);
        assertThat(causes).containsExactlyInAnyOrderEntriesOf(Map.of(700027, 3L, 5002738, 2L));
    }

    @Test
    void whatIsNotSaidIsNoCauseOfARefusal() {
        List<Integer> said =
                EntraError.values().stream().map(cause -> cause.row().number()).toList();

        // The reference names 700023 for a scope without a resource; threads show it for an assertion's audience.
        assertThat(Arrays.stream(UnspokenError.values())
                        .filter(row -> row != UnspokenError.NO_RESOURCE)
                        .map(UnspokenError::number))
                .doesNotContainAnyElementsOf(said);
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/login"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(EntraError.values().stream()
                            .map(cause -> cause.name() + ".http")
                            .toList());
        }
    }
}
