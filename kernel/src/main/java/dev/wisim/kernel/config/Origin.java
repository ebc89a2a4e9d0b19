package dev.wisim.kernel.config;

import java.nio.file.Path;

/**
 * One file, variable or option.
 *
 * @param order its rank among the sources; problems are told in this order
 * @param name as the user knows it
 * @param base the directory that relative paths in it are relative to
 */
record Origin(int order, String name, Path base) {

    private static final Path WORKING_DIRECTORY = Path.of("");

    static Origin ofFile(int order, Path file) {
        Path parent = file.getParent();
        return new Origin(order, file.toString(), parent == null ? WORKING_DIRECTORY : parent);
    }

    static Origin of(int order, String name) {
        return new Origin(order, name, WORKING_DIRECTORY);
    }
}
