package dev.wisim.scenarios.client;

/** Whose federated credentials are meant. */
public sealed interface CredentialParent {

    /** The path of the parent's credentials. */
    String credentials();

    /** The path of one of them. */
    String credential(String name);

    /** An identity. */
    record OfIdentity(IdentityName identity) implements CredentialParent {

        @Override
        public String credentials() {
            return Paths.of("identities", identity.segment(), "federated-credentials");
        }

        @Override
        public String credential(String name) {
            return Paths.of("identities", identity.segment(), "federated-credentials", name);
        }
    }

    /**
     * An application.
     *
     * @param application its client id or object id
     */
    record OfApplication(String application) implements CredentialParent {

        @Override
        public String credentials() {
            return Paths.of("applications", application, "federated-credentials");
        }

        @Override
        public String credential(String name) {
            return Paths.of("applications", application, "federated-credentials", name);
        }
    }
}
