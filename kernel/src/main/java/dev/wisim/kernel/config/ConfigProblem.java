package dev.wisim.kernel.config;

/**
 * One thing wrong with the configuration.
 *
 * @param source the file, variable or option that says it
 * @param line the line in that file, from 1; 0 where there are no lines
 * @param path the setting, as in {@code replicas.lag.credential} or {@code tenants[0].name}; empty for the whole
 * @param message what is wrong, as a predicate or a sentence without a full stop
 */
public record ConfigProblem(String source, int line, String path, String message) {

    /** One line for a terminal: {@code wisim.yaml:7: replicas.lag: is not a duration …}. */
    @Override
    public String toString() {
        String where = line > 0 ? source + ":" + line : source;
        return path.isEmpty() ? where + ": " + message : where + ": " + path + ": " + message;
    }
}
