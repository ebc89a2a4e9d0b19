package dev.wisim.issuer.wire;

import java.util.List;

/** The media types of the API server's documents. */
public final class MediaType {

    public static final String JSON = "application/json";
    public static final String YAML = "application/yaml";
    public static final String PROTOBUF = "application/vnd.kubernetes.protobuf";
    public static final String JWK_SET = "application/jwk-set+json";
    public static final String TEXT = "text/plain; charset=utf-8";

    /** What the API server reads and writes objects in, in the order of its refusals and of its preference. */
    public static final List<String> OF_OBJECTS = List.of(JSON, YAML, PROTOBUF);

    /** What is said in where there is no message for it. */
    public static final List<String> OF_TEXTS = List.of(JSON, YAML);

    private MediaType() {}
}
