package dev.wisim.kernel.config;

import java.util.List;

/** What reading a configuration came to: the whole value, or everything that is wrong with it. */
public sealed interface ConfigResult<T extends Record> {

    /** Nothing was wrong. */
    record Valid<T extends Record>(T value) implements ConfigResult<T> {}

    /** At least one thing was wrong; nothing is usable. */
    record Invalid<T extends Record>(List<ConfigProblem> problems) implements ConfigResult<T> {
        /** The problems, copied. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The value.
     *
     * @throws ConfigProblems when something is wrong, with everything that is
     */
    default T orThrow() throws ConfigProblems {
        if (this instanceof Invalid<T> invalid) {
            throw new ConfigProblems(invalid.problems());
        }
        return ((Valid<T>) this).value();
    }

    /** Everything that is wrong; empty when nothing is. */
    default List<ConfigProblem> problems() {
        return List.of();
    }
}
