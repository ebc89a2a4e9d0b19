package dev.wisim.entra.explain;

import dev.wisim.entra.directory.FederatedCredential;
import java.util.Optional;

/**
 * A credential of a directory that is not here, as a list of {@code az} or an answer of Resource Manager or Graph gives it.
 *
 * @param id its id there: a Resource Manager id under an identity, a GUID under an application
 * @param credential what it says; the ids in it are made up
 */
public record GivenCredential(Optional<String> id, FederatedCredential credential) {}
