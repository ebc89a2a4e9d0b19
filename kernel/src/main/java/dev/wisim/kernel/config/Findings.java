package dev.wisim.kernel.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far. */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Place place, ConfigProblem problem) {}

    void add(Place place, String path, String message) {
        findings.add(new Finding(place, new ConfigProblem(place.origin().name(), place.line(), path, message)));
    }

    boolean none() {
        return findings.isEmpty();
    }

    /** All problems, source by source, from top to bottom. */
    List<ConfigProblem> inDocumentOrder() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::place, Place.IN_DOCUMENT_ORDER))
                .map(Finding::problem)
                .toList();
    }
}
