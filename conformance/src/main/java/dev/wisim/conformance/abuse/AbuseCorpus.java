package dev.wisim.conformance.abuse;

import dev.wisim.conformance.requirement.EntraAbuseRequirement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that has to be refused. */
public final class AbuseCorpus {

    private AbuseCorpus() {}

    /** Every item, family by family. */
    public static List<AbuseItem> items() {
        return Stream.of(EntraAbuseRequirement.values())
                .filter(EntraAbuseRequirement::isFamily)
                .flatMap(family -> AbuseCorpusDocument.read(family, file(family)).stream())
                .toList();
    }

    private static String file(EntraAbuseRequirement family) {
        return family.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }
}
