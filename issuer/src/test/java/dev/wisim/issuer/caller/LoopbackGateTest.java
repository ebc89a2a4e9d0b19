package dev.wisim.issuer.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.OpenExchange;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackGateTest {

    private static final String STRANGER = "192.0.2.7";

    private final LoopbackGate locked = new LoopbackGate(Optional.empty());
    private final LoopbackGate open = new LoopbackGate(Optional.of("s3cret"));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "[::1]", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void letsThisMachineAsk(String peer) {
        assertThat(locked.admit(request("Bearer whatever"), peer).groups()).contains(Caller.MASTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.88.0.1", "192.0.2.7", "fe80::1", "::", "0.0.0.0"})
    void refusesAnyoneFromAnotherMachine(String peer) {
        assertThatThrownBy(() -> locked.admit(request(""), peer))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text())
                                .isEqualTo(
                                        "serviceaccounts \"app\" is forbidden: User \"system:anonymous\" cannot create"
                                                + " resource \"serviceaccounts/token\" in API group \"\" in the namespace"
                                                + " \"default\""));
    }

    @Test
    void letsAnotherMachineAskThatShowsTheAdminToken() {
        assertThat(open.admit(request("bearer s3cret"), STRANGER).groups()).contains(Caller.MASTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer s3cre", "Bearer s3cret1", "Bearer S3CRET", "Basic s3cret"})
    void refusesAnotherMachineThatShowsAnythingElse(String authorization) {
        assertThatThrownBy(() -> open.admit(request(authorization), STRANGER)).isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptyAdminTokenOpensForNobody() {
        LoopbackGate unset = new LoopbackGate(Optional.of(""));

        assertThatThrownBy(() -> unset.admit(request("Bearer "), STRANGER)).isInstanceOf(Refusal.class);
    }

    private static OpenExchange request(String authorization) {
        return OpenExchange.of(
                new UUID(0, 0),
                Instant.EPOCH,
                "issuer",
                "POST",
                "/api/v1/namespaces/default/serviceaccounts/app/token",
                Map.of("Authorization", authorization));
    }
}
