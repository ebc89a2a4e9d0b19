package dev.wisim.entra.error;

import dev.wisim.kernel.error.CatalogEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cause for which the login surface refuses. Every constant is said somewhere, and the check that its evidence names provokes it; what is catalogued
 * but not said is an {@link UnspokenError}, which no refusal can carry.
 *
 * <p>Source of facts: the evidence at each constant.
 */
public sealed interface EntraError extends CatalogEntry
        permits RequestError, ClientError, FederationError, ResourceError {

    /** The row of the catalogue. */
    Aadsts row();

    @Override
    default int status() {
        return row().status();
    }

    @Override
    default String template() {
        return row().template();
    }

    /** Every cause that is said, in the order of the catalogue. */
    static List<EntraError> values() {
        return Stream.<EntraError[]>of(
                        RequestError.values(), ClientError.values(), FederationError.values(), ResourceError.values())
                .flatMap(Stream::of)
                .toList();
    }
}
