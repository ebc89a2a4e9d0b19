package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;

/** The three fields that have to match, in the order in which they are compared. */
enum CredentialField {
    ISSUER("issuer") {
        @Override
        String presented(ClientAssertion assertion) {
            return assertion.issuer();
        }

        @Override
        String registered(FederatedCredential credential) {
            return credential.issuer();
        }
    },
    SUBJECT("subject") {
        @Override
        String presented(ClientAssertion assertion) {
            return assertion.subject();
        }

        @Override
        String registered(FederatedCredential credential) {
            return credential.subject();
        }
    },
    AUDIENCE("audience") {
        @Override
        String presented(ClientAssertion assertion) {
            return String.join(",", assertion.audiences());
        }

        // A credential has exactly one audience.
        @Override
        String settable(ClientAssertion assertion) {
            return assertion.audiences().get(0);
        }

        @Override
        String registered(FederatedCredential credential) {
            return String.join(",", credential.audiences());
        }

        // An assertion may be for many; that one of them suffices is not documented.
        @Override
        boolean matches(ClientAssertion assertion, FederatedCredential credential) {
            return credential.audiences().stream().anyMatch(assertion.audiences()::contains);
        }
    };

    private final String text;

    CredentialField(String text) {
        this.text = text;
    }

    /** The field's name in a credential and in {@code az}. */
    String text() {
        return text;
    }

    /** What the assertion says. */
    abstract String presented(ClientAssertion assertion);

    /** What a credential could say so that this assertion matches. */
    String settable(ClientAssertion assertion) {
        return presented(assertion);
    }

    /** What the credential says. */
    abstract String registered(FederatedCredential credential);

    /** Whether they agree: character by character, since the change of August 2024 for the subject too. */
    boolean matches(ClientAssertion assertion, FederatedCredential credential) {
        return registered(credential).equals(presented(assertion));
    }
}
