package dev.wisim.conformance.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the corpus to its form, and docs/ABUSE.md to the corpus. */
class AbuseCorpusPageTest {

    private static final Path PAGE = Path.of("../docs/ABUSE.md");

    private static final String INTRODUCTION = """
            # What is refused, item by item

            Generated from the abuse corpus of `conformance`; the build fails when it lags behind. Every item is a request that
            `wisim conformance --entra` sends byte for byte to a token endpoint, whose expected refusal was written down from the rules before it was
            first sent. The issuer that the suite plays lays a bait at the addresses that `jku`, `x5u`, `kid` and `iss` name: nobody may ask for it
            (ENTRA-ABUSE-10). When all is over, a request that is in order has to be granted (ENTRA-ABUSE-11).

            """;

    @Test
    void idsAreUniqueInTheirFamily() {
        assertThat(AbuseCorpus.items())
                .extracting(item -> item.family() + " " + item.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyHasItems() {
        assertThat(Stream.of(EntraAbuseRequirement.values()).filter(EntraAbuseRequirement::isFamily))
                .allSatisfy(family -> assertThat(of(family)).isNotEmpty());
    }

    @Test
    void everyItemSaysWhyAndIsRefused() {
        assertThat(AbuseCorpus.items()).allSatisfy(item -> {
            assertThat(item.why()).isNotBlank();
            assertThat(item.status()).isBetween(400, 499);
            assertThat(item.number()).isPositive();
        });
    }

    @Test
    void pageSaysWhatTheCorpusSays() throws Exception {
        String page = page();

        if (Boolean.getBoolean("wisim.update-golden")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/ABUSE.md, which -Dwisim.update-golden=true rewrites")
                .content()
                .isEqualTo(page);
    }

    private static String page() {
        return INTRODUCTION
                + Stream.of(EntraAbuseRequirement.values())
                        .filter(EntraAbuseRequirement::isFamily)
                        .map(AbuseCorpusPageTest::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(EntraAbuseRequirement family) {
        List<AbuseItem> items = of(family);
        return "## " + family.id() + ": " + items.size() + " items\n\n" + family.sentence() + "\n\n"
                + "| item | refused with | why |\n| --- | --- | --- |\n"
                + items.stream()
                        .map(item -> "| " + item.id() + " | " + item.status() + " AADSTS" + item.number() + " | "
                                + item.why() + " |\n")
                        .collect(Collectors.joining());
    }

    private static List<AbuseItem> of(EntraAbuseRequirement family) {
        return AbuseCorpus.items().stream()
                .filter(item -> item.family() == family)
                .toList();
    }
}
