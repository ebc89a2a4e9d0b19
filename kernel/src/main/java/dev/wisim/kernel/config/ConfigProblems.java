package dev.wisim.kernel.config;

import java.util.List;
import java.util.stream.Collectors;

/** All problems of a configuration at once, in the order of the sources and of their lines. */
public final class ConfigProblems extends Exception {

    private final transient List<ConfigProblem> problems;

    ConfigProblems(List<ConfigProblem> problems) {
        super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** At least one problem. */
    public List<ConfigProblem> problems() {
        return problems;
    }
}
