package dev.wisim.conformance.requirement;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cause for which Entra refuses, and how it says so. This is the suite's own table, from the places that its sources name;
 * it shares nothing with the simulator's.
 */
public sealed interface EntraRefusal extends EntraRequirement
        permits EntraRequestRefusal, EntraClientRefusal, EntraFederationRefusal, EntraResourceRefusal {

    /** How it is said. */
    RefusalRow row();

    @Override
    default String id() {
        return row().id();
    }

    @Override
    default Severity severity() {
        return row().severity();
    }

    @Override
    default String sentence() {
        return row().sentence();
    }

    @Override
    default String source() {
        return row().source();
    }

    /** Every cause, in the order of the table. */
    static List<EntraRefusal> values() {
        return Stream.<EntraRefusal[]>of(
                        EntraRequestRefusal.values(),
                        EntraClientRefusal.values(),
                        EntraFederationRefusal.values(),
                        EntraResourceRefusal.values())
                .flatMap(Stream::of)
                .toList();
    }
}
