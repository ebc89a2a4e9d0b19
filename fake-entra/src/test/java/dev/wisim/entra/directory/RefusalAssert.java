package dev.wisim.entra.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.entra.error.ManagementCause;
import dev.wisim.kernel.error.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says in one line which refusal, in which words, a write must meet. */
public final class RefusalAssert {

    private RefusalAssert() {}

    public static void assertRefused(ThrowingCallable write, ManagementCause cause, String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(write).satisfies(refusal -> {
            assertThat(refusal.entry()).isEqualTo(cause);
            assertThat(refusal.text()).isEqualTo(text);
        });
    }

    public static void assertRefused(ThrowingCallable write, ManagementCause cause) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(write).satisfies(refusal -> {
            assertThat(refusal.entry()).isEqualTo(cause);
            assertThat(refusal.text()).isNotEmpty();
        });
    }
}
