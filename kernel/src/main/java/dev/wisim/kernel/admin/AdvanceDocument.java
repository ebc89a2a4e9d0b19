package dev.wisim.kernel.admin;

import java.util.Optional;

/**
 * Move the clocks.
 *
 * @param by how far: {@code 90s}, {@code 1h30m}, {@code PT90S}; with a surface also backwards
 * @param surface the one surface to move against the others
 */
record AdvanceDocument(String by, Optional<String> surface) {}
