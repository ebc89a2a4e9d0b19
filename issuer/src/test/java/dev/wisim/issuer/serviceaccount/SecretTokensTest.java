package dev.wisim.issuer.serviceaccount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.serviceaccount.ClusterObject.Secret;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretTokensTest {

    private static final NewObject SECRET = NewObject.secret("default", "app-legacy")
            .withAnnotations(Map.of(LegacyClaims.NAME_ANNOTATION, "app"))
            .withBody(new ObjectBody(Map.of("type", LegacyClaims.SECRET_TYPE)));

    private final ClusterObjects objects = new ClusterObjects(
            () -> Instant.EPOCH,
            new IdSource(new Chance(1)),
            List.of(NewObject.namespace("default"), NewObject.serviceAccount("default", "app")));

    @BeforeEach
    void run() {
        objects.run(new SecretTokens(
                () -> Instant.EPOCH, "pem", (account, secret) -> account.meta().name() + "'s in " + secret));
    }

    @Test
    void putsTokenIntoSecretThatAsksForOne() {
        ClusterObject created = objects.create(SECRET);

        Secret completed = stored();
        assertThat(((Secret) created).text("token")).isEmpty();
        assertThat(completed.text("token")).isEqualTo("app's in app-legacy");
        assertThat(completed.text("ca.crt")).isEqualTo("pem");
        assertThat(completed.text("namespace")).isEqualTo("default");
        assertThat(completed.meta().annotations())
                .containsEntry(LegacyClaims.UID_ANNOTATION, uid())
                .containsEntry(LegacyClaims.NAME_ANNOTATION, "app");
        assertThat(completed.meta().resourceVersion())
                .isGreaterThan(created.meta().resourceVersion());
    }

    @Test
    void leavesTokenThatTheSecretBrings() {
        objects.create(SECRET.withBody(
                new ObjectBody(Map.of("type", LegacyClaims.SECRET_TYPE, "data", Map.of("token", "bWluZQ==")))));

        assertThat(stored().text("token")).isEqualTo("mine");
    }

    @Test
    void leavesOtherSecretsAndThoseOfNobodyAlone() {
        objects.create(SECRET.withBody(ObjectBody.EMPTY));

        assertThat(stored().type()).isEqualTo("Opaque");
        assertThat(stored().text("token")).isEmpty();
        objects.delete(ObjectKind.SECRET, "default", "app-legacy");
        objects.create(SECRET.withAnnotations(Map.of(LegacyClaims.NAME_ANNOTATION, "nobody")));

        assertThat(stored().text("token")).isEmpty();
    }

    @Test
    void tokenGoesWithItsServiceAccount() {
        objects.create(SECRET);
        objects.create(NewObject.secret("default", "other"));

        objects.delete(ObjectKind.SERVICE_ACCOUNT, "default", "app");

        assertThat(objects.list(ObjectKind.SECRET, ""))
                .extracting(object -> object.meta().name())
                .containsExactly("other");
    }

    private Secret stored() {
        return (Secret) objects.get(ObjectKind.SECRET, "default", "app-legacy");
    }

    private String uid() {
        return objects.get(ObjectKind.SERVICE_ACCOUNT, "default", "app")
                .meta()
                .uid()
                .toString();
    }
}
