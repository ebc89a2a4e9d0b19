package dev.wisim.conformance.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the catalogue to its form, and docs/conformance.md to the catalogue. */
class RequirementTest {

    private static final Path PAGE = Path.of("../docs/conformance.md");

    private static final String INTRODUCTION = """
            # Requirements of an OIDC issuer for workload identity

            Generated from the catalogue; the build fails when it lags behind. `wisim conformance --issuer URL` judges them, for any issuer. A
            MUST that fails makes the exit code 1; a SHOULD is shown and fails nothing. What depends on a failed requirement is *blocked*, and what
            lacks its input is *not run*: one cause fails one requirement. An id never changes its meaning.

            The same from outside, and so the same requirement: a key that signs before it is published, one that is withheld and one that was
            removed while it still signs are all JOSE-TOKEN-04; a kid that two keys have at once is JOSE-KEYS-09, whenever the second came.

            """;

    private static final String ENTRA = """

            # Requirements of Entra's token endpoint

            `wisim conformance --entra LOGIN_URL` judges them, at any address that says it is Entra's login surface. The suite asks in a world of
            its own, which `wisim conformance --show-entra-world` prints: a configuration of `wisim sandbox`, and where the endpoint is another one, the
            list of what has to exist there (`--entra-world FILE` gives other ids). It plays the cluster itself: it serves an issuer on this machine and
            signs the tokens, good ones and bad ones.

            A SHOULD of a refusal is one that nobody has quoted whole: status or text are concluded.

            """;

    @Test
    void idsAreUniqueAndOfOneForm() {
        List<String> ids = Requirement.all().stream().map(Requirement::id).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]+(-[A-Z]+)?-[0-9]{2}|ENTRA-REFUSAL-[0-9]{5,7}(-[A-Z0-9]+)?"));
    }

    @Test
    void everyRequirementIsOneSentenceWithASource() {
        assertThat(Requirement.all()).allSatisfy(requirement -> {
            assertThat(requirement.sentence()).endsWith(".");
            assertThat(URI.create(requirement.source()).getScheme()).isEqualTo("https");
        });
    }

    @Test
    void pageSaysWhatTheCatalogueSays() throws Exception {
        String page = page();

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/conformance.md, which -Dwisim.update-golden=true rewrites")
                .content()
                .isEqualTo(page);
    }

    private static String page() {
        return INTRODUCTION + table(Requirement.ofIssuers()) + ENTRA + table(Requirement.ofEntra());
    }

    private static String table(List<Requirement> requirements) {
        return line("id", "severity", "requirement", "source")
                + line("---", "---", "---", "---")
                + requirements.stream()
                        .map(each -> line(
                                each.id(),
                                each.severity().name(),
                                each.sentence(),
                                "[" + URI.create(each.source()).getHost() + "](" + each.source() + ")"))
                        .collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
