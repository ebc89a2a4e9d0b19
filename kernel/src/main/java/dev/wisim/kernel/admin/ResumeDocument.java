package dev.wisim.kernel.admin;

import java.util.Optional;

/**
 * Let the clocks run.
 *
 * @param surface the one surface to bring back in step
 */
record ResumeDocument(Optional<String> surface) {}
