package dev.wisim.entra.directory;

/**
 * What a write left behind.
 *
 * @param object the form that the primary shows now
 * @param created whether the object is new; otherwise it got a new form
 */
public record Written<T>(T object, boolean created) {}
