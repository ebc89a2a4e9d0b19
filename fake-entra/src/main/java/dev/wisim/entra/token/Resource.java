package dev.wisim.entra.token;

import dev.wisim.entra.directory.Application;

/** What a token is for. The resource, not the endpoint that is asked, decides on the token's form. */
sealed interface Resource {

    /** Its identifier as it was asked for, slash and all. */
    String identifier();

    /** The token's {@code aud}. */
    String audience();

    /** 1 or 2. */
    int tokenVersion();

    /** One of Microsoft's own. */
    record FirstParty(FirstPartyResource resource, String identifier) implements Resource {

        @Override
        public String audience() {
            return resource.audience(identifier);
        }

        @Override
        public int tokenVersion() {
            return resource.tokenVersion();
        }
    }

    /** An application of the tenant. */
    record Registered(Application application, String identifier) implements Resource {

        /** For v1 the identifier as it was asked for, for v2 always the client id. */
        @Override
        public String audience() {
            return tokenVersion() == 2 ? application.clientId().toString() : identifier;
        }

        /** The application's {@code accessTokenAcceptedVersion}. */
        @Override
        public int tokenVersion() {
            return application.accessTokenVersion();
        }
    }
}
