package dev.wisim.scenarios.matrix;

import java.util.List;
import java.util.stream.Stream;

/** Who was asked, and what became of the cells. */
record Report(List<LineDocument.Hello> hellos, List<Observed> observed) {

    Report {
        hellos = List.copyOf(hellos);
        observed = List.copyOf(observed);
    }

    Report and(Report other) {
        return new Report(
                Stream.concat(hellos.stream(), other.hellos.stream()).distinct().toList(),
                Stream.concat(observed.stream(), other.observed.stream()).toList());
    }
}
