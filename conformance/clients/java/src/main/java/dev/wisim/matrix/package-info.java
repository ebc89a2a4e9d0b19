/**
 * The Java client of the SDK matrix: it asks for tokens with Azure's own libraries, as the lines on its standard input say. It
 * is started in JVMs of its own, and no server ever sees its libraries.
 */
@NullMarked
package dev.wisim.matrix;

import org.jspecify.annotations.NullMarked;
