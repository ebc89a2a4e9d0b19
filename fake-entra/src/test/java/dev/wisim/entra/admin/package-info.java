/** Tests of the directory's admin routes over HTTP, each in its good and its bad cases. */
@NullMarked
package dev.wisim.entra.admin;

import org.jspecify.annotations.NullMarked;
