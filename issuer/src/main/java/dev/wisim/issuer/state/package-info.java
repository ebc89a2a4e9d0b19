/**
 * What an issuer keeps from one start to the next: keys, objects and settings, as values, and the port through which they
 * are kept. {@link dev.wisim.issuer.state.database} keeps them in a directory; without one they are kept nowhere.
 */
@NullMarked
package dev.wisim.issuer.state;

import org.jspecify.annotations.NullMarked;
