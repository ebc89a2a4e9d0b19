/** What faults at the login surface are aimed by: what a request says of tenant, client and assertion, before any rule reads it. */
@NullMarked
package dev.wisim.entra.fault;

import org.jspecify.annotations.NullMarked;
