package dev.wisim.entra.federation;

import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.expression.ClaimsMatchingExpression;
import java.util.List;
import java.util.Optional;

/** The three fields that have to match. In which order they are compared is the {@link CredentialMatcher}'s matter. */
public enum CredentialField {
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

    /** The subject, or what a flexible credential has in its place. */
    SUBJECT("subject") {
        @Override
        Optional<ClaimsMatchingExpression> expression(FederatedCredential credential) {
            return credential.expression();
        }

        @Override
        String text(FederatedCredential credential) {
            return credential.isFlexible() ? "claimsMatchingExpression" : "subject";
        }

        @Override
        String presented(ClientAssertion assertion) {
            return assertion.subject();
        }

        @Override
        String settable(ClientAssertion assertion, FederatedCredential credential) {
            return credential.isFlexible()
                    ? ClaimsMatchingExpression.forSubject(assertion.subject())
                    : assertion.subject();
        }

        @Override
        String registered(FederatedCredential credential) {
            return credential
                    .subject()
                    .or(() -> credential.expression().map(ClaimsMatchingExpression::value))
                    .orElseThrow();
        }

        @Override
        boolean matches(ClientAssertion assertion, FederatedCredential credential) {
            return credential.subject().filter(assertion.subject()::equals).isPresent()
                    || credential
                            .expression()
                            .filter(expression -> expression.holds(assertion.jwt()::claimText))
                            .isPresent();
        }
    },

    AUDIENCE("audience") {
        @Override
        String presented(ClientAssertion assertion) {
            return String.join(",", assertion.audiences());
        }

        @Override
        List<String> values(ClientAssertion assertion) {
            return assertion.audiences();
        }

        // A credential has exactly one audience.
        @Override
        String settable(ClientAssertion assertion, FederatedCredential credential) {
            return assertion.audiences().get(0);
        }

        @Override
        String registered(FederatedCredential credential) {
            return String.join(",", credential.audiences());
        }

        // An assertion may be for many; that one of them suffices is not documented.
        @Override
        boolean matches(ClientAssertion assertion, FederatedCredential credential) {
            return credential.audiences().stream()
                    .anyMatch(audience ->
                            assertion.audiences().contains(audience) || EntraIssuer.isFor(audience, assertion));
        }
    };

    private final String text;

    CredentialField(String text) {
        this.text = text;
    }

    /** The field's name in this credential and in {@code az}. */
    String text(FederatedCredential credential) {
        return text;
    }

    /** What the credential has in the place of a value. */
    Optional<ClaimsMatchingExpression> expression(FederatedCredential credential) {
        return Optional.empty();
    }

    /** What the assertion says. */
    abstract String presented(ClientAssertion assertion);

    /** The values of which one has to be the credential's. */
    List<String> values(ClientAssertion assertion) {
        return List.of(presented(assertion));
    }

    /** What the credential could say so that this assertion matches. */
    String settable(ClientAssertion assertion, FederatedCredential credential) {
        return presented(assertion);
    }

    /** What the credential says. */
    abstract String registered(FederatedCredential credential);

    /** Whether they agree: character by character, since the change of August 2024 for the subject too. */
    boolean matches(ClientAssertion assertion, FederatedCredential credential) {
        return registered(credential).equals(presented(assertion));
    }
}
