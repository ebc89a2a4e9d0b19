/** Tests of what the admin routes of every module share, the guard over real sockets. */
@NullMarked
package dev.wisim.kernel.admin;

import org.jspecify.annotations.NullMarked;
