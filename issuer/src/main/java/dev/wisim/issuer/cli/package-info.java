/** The command line of issuers alone. It is a program of its own, and a command of {@code wisim}. */
@NullMarked
package dev.wisim.issuer.cli;

import org.jspecify.annotations.NullMarked;
