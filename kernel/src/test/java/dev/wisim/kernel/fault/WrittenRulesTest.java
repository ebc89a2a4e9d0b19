package dev.wisim.kernel.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.admin.AdminJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule is listed as can be added again and is the same then. */
class WrittenRulesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    static List<Fault> faults() {
        return List.of(
                new Fault.Status(429, OptionalInt.empty(), Optional.empty(), Optional.empty()),
                new Fault.Status(
                        503,
                        OptionalInt.of(7),
                        Optional.of(new RetryAfter(SECOND, RetryAfter.Form.DATE)),
                        Optional.empty()),
                new Fault.Status(
                        502,
                        OptionalInt.empty(),
                        Optional.of(new RetryAfter(Duration.ZERO, RetryAfter.Form.SECONDS)),
                        Optional.of(new Fault.RawBody("text/plain", "no"))),
                new Fault.Refuse(7),
                new Fault.Latency(SECOND, SECOND),
                new Fault.Latency(SECOND, Duration.ofMillis(2_500)),
                new Fault.Reset(),
                new Fault.Drop(),
                new Fault.Truncate(0),
                new Fault.Drip(1, SECOND),
                new Fault.Malformed(),
                new Fault.ContentType("text/html"));
    }

    static List<Trigger> triggers() {
        Instant noon = Instant.parse("2026-11-22T12:00:00.001Z");
        return List.of(
                new Trigger.Always(),
                new Trigger.Next(1),
                new Trigger.Every(2),
                new Trigger.Nth(3),
                new Trigger.Between(noon, noon.plusSeconds(1)),
                new Trigger.Probability(0.022));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsReadAsItIsWritten(Fault fault) {
        assertThat(read(fault.settings(), FaultConfig.class).fault()).isEqualTo(fault);
        assertThat(fault.settings()).containsEntry("kind", fault.kind().word());
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void triggerIsReadAsItIsWritten(Trigger trigger) {
        assertThat(read(trigger.settings(), TriggerConfig.class).trigger()).isEqualTo(trigger);
    }

    @Test
    void listsOfThisTestAreWhole() {
        assertThat(faults().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(cases(Fault.class));
        assertThat(triggers().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(cases(Trigger.class));
        assertThat(faults().stream().map(Fault::kind).distinct()).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void everyMemberOfAFaultBelongsToAKind() {
        List<String> members = Arrays.stream(FaultConfig.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(name -> !name.equals("kind"))
                .toList();

        assertThat(Stream.of(FaultKind.values()).flatMap(kind -> kind.members().stream()))
                .containsAll(members);
    }

    private static List<Class<?>> cases(Class<?> sealed) {
        return Stream.<Class<?>>of(sealed.getPermittedSubclasses()).toList();
    }

    private static <T extends Record> T read(Object settings, Class<T> type) {
        return AdminJson.read(AdminJson.write(settings).getBytes(StandardCharsets.UTF_8), type);
    }
}
