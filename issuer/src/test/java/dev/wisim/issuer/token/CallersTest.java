package dev.wisim.issuer.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.error.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "[::1]", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void letsThisMachineAsk(String peer) {
        assertThatCode(() -> Callers.requireLocal(peer, "default", "app")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.88.0.1", "192.0.2.7", "fe80::1", "::", "0.0.0.0"})
    void refusesAnyoneFromAnotherMachine(String peer) {
        assertThatThrownBy(() -> Callers.requireLocal(peer, "default", "app"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text())
                                .isEqualTo(
                                        "serviceaccounts \"app\" is forbidden: User \"system:anonymous\" cannot create"
                                                + " resource \"serviceaccounts/token\" in API group \"\" in the namespace"
                                                + " \"default\""));
    }
}
