/**
 * The SDK matrix: Azure's own libraries in five languages, asked in every situation over every way in, and held to a table of
 * what each does. The programs and the table are under {@code conformance/clients}.
 */
@NullMarked
package dev.wisim.scenarios.matrix;

import org.jspecify.annotations.NullMarked;
