package dev.wisim.entra.directory;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;

/** How each management plane words the rules that credentials of applications and of identities share. */
sealed interface CredentialRefusals {

    /** A property without a value. */
    Refusal missing(String property);

    /** A name that breaks the naming rule. */
    Refusal badName(String name);

    /** No audience, or more than one. */
    Refusal notOneAudience();

    /** A property beyond its length. */
    Refusal tooLong(String property);

    /** The 21st credential. */
    Refusal full();

    /** Issuer and subject that another credential has. */
    Refusal pairTaken(String issuer, String subject);

    /** Microsoft Graph, for applications: one text for every bad property. */
    record Graph() implements CredentialRefusals {

        @Override
        public Refusal missing(String property) {
            return invalid(property);
        }

        @Override
        public Refusal badName(String name) {
            return invalid("name");
        }

        @Override
        public Refusal notOneAudience() {
            return invalid("audiences");
        }

        @Override
        public Refusal tooLong(String property) {
            return invalid(property);
        }

        @Override
        public Refusal full() {
            return new Refusal(ManagementError.APPLICATION_CREDENTIAL_LIMIT);
        }

        @Override
        public Refusal pairTaken(String issuer, String subject) {
            return new Refusal(
                    ManagementError.APPLICATION_CREDENTIAL_DUPLICATE, Map.of("issuer", issuer, "subject", subject));
        }

        private static Refusal invalid(String property) {
            return new Refusal(ManagementError.APPLICATION_CREDENTIAL_PROPERTY_INVALID, Map.of("property", property));
        }
    }

    /** Azure Resource Manager, for identities: a text for each cause. */
    record Arm() implements CredentialRefusals {

        @Override
        public Refusal missing(String property) {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_INCOMPLETE);
        }

        @Override
        public Refusal badName(String name) {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_NAME_INVALID, Map.of("name", name));
        }

        @Override
        public Refusal notOneAudience() {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_AUDIENCES);
        }

        @Override
        public Refusal tooLong(String property) {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_TOO_LONG, Map.of("property", property));
        }

        @Override
        public Refusal full() {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_LIMIT);
        }

        @Override
        public Refusal pairTaken(String issuer, String subject) {
            return new Refusal(ManagementError.IDENTITY_CREDENTIAL_DUPLICATE);
        }
    }
}
