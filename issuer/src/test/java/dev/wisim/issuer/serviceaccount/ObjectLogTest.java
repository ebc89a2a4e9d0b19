package dev.wisim.issuer.serviceaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ObjectLogTest {

    private static final Patience NONE = Patience.of(Duration.ZERO);

    private final ClusterObjects objects = new ClusterObjects(
            () -> Instant.EPOCH, new IdSource(new Chance(1)), List.of(NewObject.namespace("default")));

    @Test
    void tellsChangesInOrderEachWithItsOwnNumber() throws Exception {
        long before = objects.log().version();
        objects.create(NewObject.secret("default", "s1"));
        objects.create(NewObject.node("node-1"));
        objects.delete(ObjectKind.SECRET, "default", "s1");

        List<ObjectEvent> events = objects.log().after(before, NONE);

        assertThat(events)
                .extracting(event -> event.type() + " " + event.object().meta().name())
                .containsExactly("ADDED s1", "ADDED node-1", "DELETED s1");
        assertThat(events).extracting(ObjectEvent::version).containsExactly(before + 1, before + 2, before + 3);
    }

    @Test
    void numbersGoOnOverReset() throws Exception {
        long before = objects.log().version();

        objects.reset();

        assertThat(objects.log().after(before, NONE))
                .extracting(event -> event.type() + " " + event.object().meta().name())
                .containsExactly("DELETED default", "DELETED default", "ADDED default", "ADDED default");
    }

    @Test
    void wakesWhoWaitsForTheNextChange() throws Exception {
        long before = objects.log().version();
        CompletableFuture<List<ObjectEvent>> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return objects.log().after(before, Patience.of(Duration.ofSeconds(20)));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        objects.create(NewObject.node("node-1"));

        assertThat(waiting.get(20, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void refusesToTellWhatItHasForgotten() {
        for (int i = 0; i < 5_001; i++) {
            objects.create(NewObject.node("node-1"));
            objects.delete(ObjectKind.NODE, "", "node-1");
        }

        assertThatThrownBy(() -> objects.log().after(1, NONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text()).isEqualTo("too old resource version: 1 (4)"));
    }

    @Test
    void patienceThatAPartDidNotNeedComesBack() {
        Patience whole = Patience.of(Duration.ofSeconds(10));
        Patience part = whole.part(Duration.ofSeconds(10));
        assertThat(whole.left()).isFalse();

        whole.addBack(part);

        assertThat(whole.left()).isTrue();
        assertThat(NONE.left()).isFalse();
    }
}
