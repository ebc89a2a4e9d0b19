package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide speaks of every cause, and of no other. */
class ErrorGuideTest {

    @Test
    void hasAnEntryForEachConstantInTheOrderOfTheCatalogue() {
        List<String> constants =
                EntraError.values().stream().map(EntraError::name).toList();

        assertThat(ErrorGuide.entries().keySet())
                .as("entries of guide.yaml, one for each constant of EntraError.values()")
                .containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void saysAllThreeThingsInWholeSentences(EntraError error) {
        ErrorGuide guide = ErrorGuide.of(error);

        assertThat(guide.provoke()).isNotBlank();
        assertThat(Stream.of(guide.meaning(), guide.fix()))
                .allSatisfy(
                        text -> assertThat(text).matches("[A-Za-z].{20,}\\.").doesNotContain("\n"));
    }

    static List<EntraError> catalogue() {
        return EntraError.values();
    }
}
