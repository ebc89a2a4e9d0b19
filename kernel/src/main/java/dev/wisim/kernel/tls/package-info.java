/**
 * The test authority: a certificate authority of this run, and a leaf for whatever name a client asks for.
 */
@NullMarked
package dev.wisim.kernel.tls;

import org.jspecify.annotations.NullMarked;
