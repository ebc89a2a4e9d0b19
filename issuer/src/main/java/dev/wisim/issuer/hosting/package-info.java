/**
 * Many issuers behind one listener: whose documents and whose API a request means. It is told by the path, and where two
 * issuers have one path, by the host name.
 */
@NullMarked
package dev.wisim.issuer.hosting;

import org.jspecify.annotations.NullMarked;
