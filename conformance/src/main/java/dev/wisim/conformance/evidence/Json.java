package dev.wisim.conformance.evidence;

import java.util.Map;

/** What a text is when it is read as JSON. */
public sealed interface Json {

    /** One whole object, with its members in order. */
    record Whole(Map<String, Object> members) implements Json {}

    /** The beginning of JSON, which ends too early: by what, or where. */
    record CutShort(String how) implements Json {}

    /** Something else; {@code what} says what. */
    record Other(String what) implements Json {}
}
