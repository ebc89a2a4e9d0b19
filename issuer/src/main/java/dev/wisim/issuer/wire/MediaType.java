package dev.wisim.issuer.wire;

/** The media types of the API server's documents. */
public final class MediaType {

    public static final String JSON = "application/json";
    public static final String YAML = "application/yaml";
    public static final String PROTOBUF = "application/vnd.kubernetes.protobuf";
    public static final String JWK_SET = "application/jwk-set+json";
    public static final String TEXT = "text/plain; charset=utf-8";

    /** What the API server reads and writes objects in, as its refusals list them. */
    public static final String OF_OBJECTS = String.join(", ", JSON, YAML, PROTOBUF);

    private MediaType() {}
}
