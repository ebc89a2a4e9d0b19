package dev.wisim.issuer.serviceaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClusterObjectsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:18:23Z");

    private final ClusterObjects objects = new ClusterObjects(
            () -> NOW, new IdSource(new Chance(1)), List.of(NewObject.namespace("default"), NewObject.node("node-1")));

    @Test
    void refusesAsTheApiServerDoes() {
        objects.create(NewObject.pod("default", "p1", "", ""));

        assertThat(refusal(() -> objects.create(NewObject.pod("default", "p1", "", ""))))
                .isEqualTo("pods \"p1\" already exists");
        assertThat(refusal(() -> objects.create(NewObject.pod("default", "service-account-missing", "nope", ""))))
                .isEqualTo(
                        "pods \"service-account-missing\" is forbidden: error looking up service account default/nope:"
                                + " serviceaccount \"nope\" not found");
        assertThat(refusal(() -> objects.create(NewObject.pod("default", "Invalid_Name", "", ""))))
                .isEqualTo(
                        "Pod \"Invalid_Name\" is invalid: metadata.name: Invalid value: \"Invalid_Name\": a lowercase"
                                + " RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must"
                                + " start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is"
                                + " '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
        assertThat(refusal(() -> objects.create(NewObject.secret("nowhere", "s1"))))
                .isEqualTo("namespaces \"nowhere\" not found");
    }

    @Test
    void namesAreAtMost253CharactersAndOfNamespaces63() {
        objects.create(NewObject.secret("default", "a".repeat(253)));
        objects.create(NewObject.namespace("a".repeat(63)));

        assertThat(refusal(() -> objects.create(NewObject.secret("default", "a".repeat(254)))))
                .endsWith("must be no more than 253 characters");
        assertThat(refusal(() -> objects.create(NewObject.namespace("a".repeat(64)))))
                .endsWith("must be no more than 63 characters");
        assertThat(refusal(() -> objects.create(NewObject.namespace("a.b")))).contains("RFC 1123 label");
    }

    @Test
    void namespaceComesWithItsDefaultServiceAccountAndGoesWithEverythingInIt() {
        objects.create(NewObject.namespace("team-a"));
        objects.create(NewObject.pod("team-a", "p1", "", ""));

        assertThat(objects.find(ObjectKind.SERVICE_ACCOUNT, "team-a", "default"))
                .isPresent();
        objects.delete(ObjectKind.NAMESPACE, "", "team-a");

        assertThat(objects.list(ObjectKind.POD, "")).isEmpty();
        assertThat(objects.find(ObjectKind.SERVICE_ACCOUNT, "team-a", "default"))
                .isEmpty();
        assertThat(objects.find(ObjectKind.SERVICE_ACCOUNT, "default", "default"))
                .isPresent();
    }

    @Test
    void objectMadeAgainHasAnotherIdentity() {
        UUID first = objects.create(NewObject.secret("default", "s1")).meta().uid();
        objects.delete(ObjectKind.SECRET, "default", "s1");

        UUID second = objects.create(NewObject.secret("default", "s1")).meta().uid();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void sameNameInTwoNamespacesIsTwoObjects() {
        objects.create(NewObject.namespace("team-a"));
        objects.create(NewObject.serviceAccount("team-a", "app"));
        objects.create(NewObject.serviceAccount("default", "app"));

        assertThat(objects.list(ObjectKind.SERVICE_ACCOUNT, "team-a"))
                .extracting(object -> object.meta().name())
                .containsExactly("app", "default");
        assertThat(objects.list(ObjectKind.SERVICE_ACCOUNT, "")).hasSize(4);
    }

    @Test
    void resetForgetsWhatWasNotThereAtTheStart() {
        objects.create(NewObject.node("node-2"));
        objects.delete(ObjectKind.NODE, "", "node-1");

        objects.reset();

        assertThat(objects.list(ObjectKind.NODE, ""))
                .extracting(object -> object.meta().name())
                .containsExactly("node-1");
    }

    @Test
    void deletingWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> objects.delete(ObjectKind.NODE, "", "gone"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.entry()).isEqualTo(ObjectError.NODE_NOT_FOUND));
    }

    private static String refusal(ThrowingCallable call) {
        Refusal thrown = catchThrowableOfType(Refusal.class, call);
        assertThat(thrown).isNotNull();
        return thrown.text();
    }
}
