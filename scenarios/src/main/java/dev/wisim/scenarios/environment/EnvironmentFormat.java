package dev.wisim.scenarios.environment;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A notation for environment variables, exact for every value that an environment variable can have. */
public enum EnvironmentFormat {
    /** Lines that a POSIX shell evaluates. */
    sh {
        @Override
        public String print(Map<String, String> variables) {
            return lines(variables, (name, value) -> "export " + name + "=" + Quoting.shell(value));
        }
    },
    /** One JSON object. */
    json {
        @Override
        public String print(Map<String, String> variables) {
            return new EnvironmentDocument(variables).json();
        }
    },
    /** A {@code .env} file as Compose, Node and Python read it. */
    dotenv {
        @Override
        public String print(Map<String, String> variables) {
            return lines(variables, (name, value) -> name + "=" + Quoting.dotenv(value));
        }
    },
    /** Lines to append to {@code $GITHUB_ENV}. */
    github {
        @Override
        public String print(Map<String, String> variables) {
            return lines(variables, Quoting::github);
        }
    };

    /** The variables in this notation, in their order, ending in a newline unless there are none. */
    public abstract String print(Map<String, String> variables);

    private static String lines(Map<String, String> variables, BiFunction<String, String, String> line) {
        return variables.entrySet().stream()
                .map(variable -> line.apply(variable.getKey(), variable.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
