package dev.wisim.conformance.cli;

import dev.wisim.conformance.requirement.Requirement;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code --list} prints: every requirement, one a line. */
final class RequirementList {

    private RequirementList() {}

    static String text() {
        return Requirement.all().stream()
                .map(each -> String.format(Locale.ROOT, "%-26s%-8s%s\n", each.id(), each.severity(), each.sentence()))
                .collect(Collectors.joining());
    }
}
