package dev.wisim.entra.federation;

import static dev.wisim.entra.federation.CredentialField.AUDIENCE;
import static dev.wisim.entra.federation.CredentialField.ISSUER;
import static dev.wisim.entra.federation.CredentialField.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.error.FederationError;
import dev.wisim.kernel.error.CatalogEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldOrderTest {

    private final FederatedCredential credential = new FederatedCredential(
            new ObjectId(new UUID(0, 1)),
            new ObjectId(new UUID(0, 2)),
            "fic",
            "https://issuer.example",
            "subject",
            List.of("audience"),
            Optional.empty());

    @Test
    void tellsTheFirstFieldOfItsOrderThatDiffers() {
        assertThat(told(List.of(ISSUER, SUBJECT, AUDIENCE))).isEqualTo(FederationError.UNKNOWN_ISSUER);
        assertThat(told(List.of(SUBJECT, ISSUER, AUDIENCE))).isEqualTo(FederationError.UNKNOWN_SUBJECT);
        assertThat(told(List.of(AUDIENCE, SUBJECT, ISSUER))).isEqualTo(FederationError.UNKNOWN_AUDIENCE);
    }

    @Test
    void comparesEachFieldOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CredentialMatcher(List.of(ISSUER, SUBJECT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CredentialMatcher(List.of(ISSUER, SUBJECT, SUBJECT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CredentialMatcher(List.of()));
    }

    /** For a token that differs in all three. */
    private CatalogEntry told(List<CredentialField> order) {
        try (LoginWorld world = LoginWorld.start()) {
            ClientAssertion assertion = ClientAssertion.read(world.assertion().compact(), true);
            CredentialMatch match = new CredentialMatcher(order).match(assertion, List.of(credential));
            return ((CredentialMatch.Mismatched) match).refusal().entry();
        }
    }
}
