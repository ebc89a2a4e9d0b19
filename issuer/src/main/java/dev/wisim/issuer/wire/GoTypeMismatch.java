package dev.wisim.issuer.wire;

/** A JSON value of the wrong type, said in the words of Go's decoder. */
public final class GoTypeMismatch extends Exception {

    /** Too many values within values. */
    GoTypeMismatch() {
        super("json: exceeded max depth");
    }

    GoTypeMismatch(String json, String field, String type) {
        super("json: cannot unmarshal " + json + " into Go struct field " + field + " of type " + type);
    }
}
