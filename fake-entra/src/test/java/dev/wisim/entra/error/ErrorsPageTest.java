package dev.wisim.entra.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/errors.md to the catalogue and its guide; {@code -Dwisim.update-golden=true} writes it. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("../docs/errors.md");

    @Test
    void pageSaysWhatTheCatalogueSays() throws Exception {
        String page = ErrorsPage.text();

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/errors.md, which -Dwisim.update-golden=true rewrites")
                .content()
                .isEqualTo(page);
    }
}
