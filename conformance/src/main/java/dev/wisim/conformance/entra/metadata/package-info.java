/**
 * What the surface says about itself: discovery documents, keys, instance discovery.
 */
@NullMarked
package dev.wisim.conformance.entra.metadata;

import org.jspecify.annotations.NullMarked;
