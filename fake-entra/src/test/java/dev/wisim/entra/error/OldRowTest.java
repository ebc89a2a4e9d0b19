package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import dev.wisim.kernel.error.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What earlier eras said, provoked as what is said today is. */
class OldRowTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden/login-eras");

    @ParameterizedTest
    @EnumSource
    void eachCauseIsSaidInTheWordsOfItsEra(OldRow old) throws IOException {
        for (MessageEra era : old.eras()) {
            for (FederationError cause : old.causes()) {
                RawAnswer answer = provoked(cause, era, old);

                assertThat(answer.status())
                        .as("%s in %s", cause, era)
                        .isEqualTo(old.row().status());
                assertThat(answer.error()).isEqualTo(old.row().word().text());
                assertThat(answer.code()).isEqualTo(old.row().number());
                assertThat(answer.description()).startsWith("AADSTS" + old.row().number() + ": ");
                assertThat(answer.description().contains("\r\nTrace ID: ")).isEqualTo(era != MessageEra.UNTIL_2024);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void evidenceNamesTheTestAbove(OldRow old) throws ReflectiveOperationException {
        assertThat(OldRow.class
                        .getField(old.name())
                        .getAnnotation(Evidence.class)
                        .test())
                .isEqualTo("OldRowTest.eachCauseIsSaidInTheWordsOfItsEra");
    }

    @Test
    void noCauseHasTwoRowsInOneEra() {
        for (MessageEra era : MessageEra.values()) {
            assertThat(Arrays.stream(OldRow.values())
                            .filter(old -> old.eras().contains(era))
                            .flatMap(old -> old.causes().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingIsOldToday() {
        assertThat(OldRow.values()).noneMatch(old -> old.eras().contains(MessageEra.CURRENT));
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(OldRow.values())
                            .map(old -> old.name() + ".http")
                            .toList());
        }
    }

    /** The answer; that of the row's first cause in its first era is held to a golden file. */
    private static RawAnswer provoked(FederationError cause, MessageEra era, OldRow old) throws IOException {
        Provocation provocation = RefusalGoldenTest.provocations()
                .filter(each -> each.cause() == cause)
                .findFirst()
                .orElseThrow();
        try (LoginWorld world = provocation
                .world()
                .apply(LoginWorld.builder())
                .settings(settings -> settings.withMessageEra(era))
                .start()) {
            RawAnswer answer = provocation.in(world);
            boolean first = cause == old.causes().get(0)
                    && era == old.eras().stream().sorted().findFirst().orElseThrow();
            if (first) {
                Golden.check(
                        DIRECTORY,
                        old.name(),
                        answer,
                        Map.of(world.issuer.url(), "{issuer}", world.address(), "{address}"));
            }
            return answer;
        }
    }
}
