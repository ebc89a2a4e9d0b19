package dev.wisim.entra.admin;

import java.util.Optional;

/** Which applications to list. */
record ApplicationQueryDocument(Optional<String> displayName) {}
