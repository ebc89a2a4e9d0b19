package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.clientId;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.DirectoryWorld.identityProperties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.CatalogEntry;
import dev.wisim.kernel.error.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

class RacingWritersTest {

    private static final int WRITERS = 32;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @RepeatedTest(20)
    void acceptsExactlyTwentyOfManyOnAnIdentity() throws Exception {
        DirectoryWorld world = new DirectoryWorld();
        UserAssignedIdentity identity = world.identity("one", T0);

        List<Optional<CatalogEntry>> outcomes = race(
                i -> () -> world.identityCredentials.put(identity.id(), credential("fic-" + i, "subject-" + i), T0));

        assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(20);
        assertThat(outcomes.stream().flatMap(Optional::stream))
                .hasSize(WRITERS - 20)
                .containsOnly(ManagementError.IDENTITY_CREDENTIAL_LIMIT);
        assertNothingIsHalfWritten(world, identity.id(), 20);
    }

    @RepeatedTest(20)
    void acceptsExactlyTwentyOfManyOnAnApplication() throws Exception {
        DirectoryWorld world = new DirectoryWorld();
        Application application = world.application("app", T0);

        List<Optional<CatalogEntry>> outcomes = race(i -> () ->
                world.applicationCredentials.create(application.id(), credential("fic-" + i, "subject-" + i), T0));

        assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(20);
        assertNothingIsHalfWritten(world, application.id(), 20);
    }

    @RepeatedTest(10)
    void acceptsOneOfManyWithTheSameIssuerAndSubject() throws Exception {
        DirectoryWorld world = new DirectoryWorld();
        UserAssignedIdentity identity = world.identity("one", T0);

        List<Optional<CatalogEntry>> outcomes =
                race(i -> () -> world.identityCredentials.put(identity.id(), credential("fic-" + i, "same"), T0));

        assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(1);
        assertNothingIsHalfWritten(world, identity.id(), 1);
    }

    @RepeatedTest(10)
    void givesAClientIdToOneOfMany() throws Exception {
        DirectoryWorld world = new DirectoryWorld();

        List<Optional<CatalogEntry>> outcomes = race(i -> () -> world.applications.create(
                new ApplicationProperties(TENANT, "app-" + i, List.of(), 2, Optional.of(clientId(1))), T0));

        assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(world.applications.list()).hasSize(1);
    }

    @RepeatedTest(10)
    void createsOneIdentityOfManyWithTheSameName() throws Exception {
        DirectoryWorld world = new DirectoryWorld();

        List<Optional<CatalogEntry>> outcomes =
                race(i -> () -> world.identities.put(identityProperties(i % 2 == 0 ? "One" : "oNE"), T0));

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(world.identities.list()).hasSize(1);
    }

    @RepeatedTest(10)
    void leavesNoCredentialBehindWhenTheIdentityIsDeletedMeanwhile() throws Exception {
        DirectoryWorld world = new DirectoryWorld();
        UserAssignedIdentity identity = world.identity("one", T0);

        List<Optional<CatalogEntry>> outcomes = race(i -> i == WRITERS / 2
                ? () -> world.identities.delete(identity.path(), T0)
                : () -> world.identityCredentials.put(identity.id(), credential("fic-" + i, "subject-" + i), T0));

        assertThat(outcomes.stream().flatMap(Optional::stream))
                .allMatch(
                        List.of(
                                ManagementError.IDENTITY_CREDENTIAL_LIMIT,
                                ManagementError.IDENTITY_CREDENTIAL_PARENT_NOT_FOUND)::contains);
        ObjectHistory history = world.log.histories().find(identity.id()).orElseThrow();
        assertThat(history.children()).allMatch(child -> child.onPrimary().isEmpty());
        assertThat(history.children())
                .allMatch(
                        child -> child.latest().commit().equals(history.latest().commit()));
    }

    @RepeatedTest(10)
    void updatesOrCreatesAnIdentityThatOthersDeleteMeanwhile() throws Exception {
        DirectoryWorld world = new DirectoryWorld();
        world.identity("one", T0);

        List<Optional<CatalogEntry>> outcomes = race(i -> i % 2 == 0
                ? () -> world.identities.delete(DirectoryWorld.path("one"), T0)
                : () -> world.identities.put(
                        new IdentityProperties(
                                TENANT, DirectoryWorld.path("one"), "eastus", Map.of("i", "" + i), Optional.empty()),
                        T0));

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(world.identities.list()).hasSizeLessThanOrEqualTo(1);
    }

    private static void assertNothingIsHalfWritten(DirectoryWorld world, ObjectId parent, int credentials) {
        Histories histories = world.log.histories();
        ObjectHistory history = histories.find(parent).orElseThrow();
        assertThat(history.children()).hasSize(credentials);
        assertThat(histories.lastSequence()).isEqualTo(1 + credentials);
        assertThat(history.children().stream()
                        .map(child -> child.latest().sequence())
                        .sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1 + credentials).boxed().toList());
        assertThat(history.children())
                .allMatch(child ->
                        histories.find(child.id()).filter(child::equals).isPresent());
    }

    /** Each writer's refusal, empty where it was accepted; all start together. */
    private List<Optional<CatalogEntry>> race(IntFunction<Callable<?>> writer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Future<Optional<CatalogEntry>>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Callable<?> write = writer.apply(i);
            running.add(threads.submit(() -> {
                start.await();
                return refusalOf(write);
            }));
        }
        List<Optional<CatalogEntry>> outcomes = new ArrayList<>();
        for (Future<Optional<CatalogEntry>> one : running) {
            outcomes.add(one.get(30, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private static Optional<CatalogEntry> refusalOf(Callable<?> write) throws Exception {
        try {
            write.call();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.entry());
        }
    }
}
