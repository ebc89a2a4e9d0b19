package dev.wisim.entra.token;

/** What a token is for. The resource, not the endpoint that is asked, decides on the token's form. */
sealed interface Resource {

    /** The token's {@code aud}. */
    String audience();

    /** 1 or 2. */
    int tokenVersion();

    /**
     * One of Microsoft's own.
     *
     * @param audience for v1 the identifier as it was asked for, slash and all
     */
    record FirstParty(FirstPartyResource resource, String audience) implements Resource {

        @Override
        public int tokenVersion() {
            return resource.tokenVersion();
        }
    }

    /**
     * An application of the tenant.
     *
     * @param audience for v1 the identifier as it was asked for, for v2 always the client id
     * @param tokenVersion the application's {@code accessTokenAcceptedVersion}
     */
    record Registered(String audience, int tokenVersion) implements Resource {}
}
