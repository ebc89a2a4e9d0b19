package dev.wisim.entra.token;

/** Which of the two token endpoints is asked. It decides how a resource is named and how an answer looks, and nothing else. */
enum EndpointVersion {
    /** {@code /oauth2/token} with {@code resource}. */
    V1("resource"),
    /** {@code /oauth2/v2.0/token} with {@code scope}. */
    V2("scope");

    private final String target;

    EndpointVersion(String target) {
        this.target = target;
    }

    /** The parameter that says what the token is for. */
    String target() {
        return target;
    }
}
