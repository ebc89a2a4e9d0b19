package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.error.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/errors.md to the catalogue; {@code -Dwisim.update-golden=true} writes it. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("../docs/errors.md");

    private static final String INTRODUCTION = """
            # Errors of the token endpoint

            Generated from the catalogue; the build fails when it lags behind. Evidence: *documented* by Microsoft, *observed* in a recording, log or
            thread that quotes the real service, or *inferred* by us. Each row is provoked over HTTP by a test that holds the whole answer to a
            golden file. What came nearest and what to change stands in the journal (`wisim journal`) under the answer's trace id.

            """;

    @Test
    void pageSaysWhatTheCatalogueSays() throws Exception {
        String page = page();

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/errors.md, which -Dwisim.update-golden=true rewrites")
                .content()
                .isEqualTo(page);
    }

    private static String page() {
        String said = EntraError.values().stream()
                .sorted(Comparator.comparingInt(error -> error.row().number()))
                .map(ErrorsPageTest::row)
                .collect(Collectors.joining());
        String unsaid = Arrays.stream(UnspokenError.values())
                .sorted(Comparator.comparingInt(UnspokenError::number))
                .map(error -> line(
                        String.valueOf(error.number()),
                        error.meaning(),
                        words(error.why().name())))
                .collect(Collectors.joining());
        return INTRODUCTION
                + line("AADSTS", "status, word", "text", "cause", "evidence")
                + line("---", "---", "---", "---", "---")
                + said
                + "\n## Catalogued, and said by nothing yet\n\n"
                + line("AADSTS", "meaning", "why not")
                + line("---", "---", "---")
                + unsaid;
    }

    private static String row(EntraError error) {
        Aadsts row = error.row();
        Evidence evidence = evidence(error);
        return line(
                String.valueOf(row.number()),
                row.status() + " `" + row.word().text() + "`",
                row.template(),
                words(error.name()),
                words(evidence.level().name()) + ": " + evidence.source() + ", " + evidence.date());
    }

    private static Evidence evidence(EntraError error) {
        try {
            return error.getClass().getField(error.name()).getAnnotation(Evidence.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
