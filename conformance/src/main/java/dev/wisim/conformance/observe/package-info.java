/**
 * The only part that talks to anyone: fetches documents, looks at certificates, asks for tokens. It judges nothing.
 */
@NullMarked
package dev.wisim.conformance.observe;

import org.jspecify.annotations.NullMarked;
