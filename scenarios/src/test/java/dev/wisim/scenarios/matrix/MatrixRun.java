package dev.wisim.scenarios.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole matrix, as far as this machine has what it takes. With {@code CI=true} it has to have everything.
 *
 * @param languages whose programs ran
 * @param routes over which they ran
 */
record MatrixRun(List<Language> languages, List<Route> routes, Report report) {

    static MatrixRun everywhere(Path directory) throws IOException, InterruptedException {
        List<Language> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            ClientProgram program = ClientProgram.of(language);
            Optional<String> failure = program.prepare();
            if (require(failure, language.label() + ": " + program.remedy())) {
                languages.add(language);
            }
        }
        Optional<Namespace> namespace = Namespace.possible();
        Optional<String> closed = namespace.isPresent() ? Optional.empty() : Optional.of("unshare, ip or mount fails");
        boolean impersonation = require(closed, "impersonation: no namespaces here (util-linux, iproute2)");
        List<Route> routes = Stream.of(Route.values())
                .filter(route -> route != Route.IMPERSONATION || impersonation)
                .toList();
        Report report = new Report(List.of(), List.of());
        for (Route route : routes) {
            RouteProcess process = new RouteProcess(route, languages);
            report = report.and(process.run(directory.resolve(route.label()), namespace.orElse(null)));
        }
        return new MatrixRun(languages, routes, report);
    }

    /** The cells that this machine can run. */
    List<Cell> cells() {
        return routes.stream()
                .flatMap(route -> languages.stream().flatMap(language -> Cell.of(route, language).stream()))
                .toList();
    }

    /** What became of a cell; empty when its program did not say. */
    Optional<Observed> observed(Cell cell) {
        return report.observed().stream()
                .filter(observed -> observed.cell().equals(cell.id()))
                .findFirst();
    }

    /** Whether every cell there is was run. */
    boolean isWhole() {
        return cells().size() == Cell.all().size();
    }

    private static boolean require(Optional<String> failure, String remedy) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(failure).as(remedy).isEmpty();
        }
        failure.ifPresent(why -> System.out.println("skipped: " + remedy));
        return failure.isEmpty();
    }
}
