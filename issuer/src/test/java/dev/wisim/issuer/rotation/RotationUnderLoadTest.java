package dev.wisim.issuer.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.wisim.issuer.TestIssuer;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.jose.KeyType;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand tokens of three hours each, minted in two days with three rotations of sixteen hours, by four threads at each
 * stand of the clock. Each token is verified in the middle of its life and in its last second.
 */
@Tag("long")
class RotationUnderLoadTest {

    private static final int TOKENS = 10_000;
    private static final int STANDS = 250;
    private static final Duration DAYS = Duration.ofHours(60);
    private static final Duration LIFETIME = Duration.ofHours(3);
    private static final RotationPlan PLAN =
            new RotationPlan(new RotationTimes.Every(Duration.ofHours(16)), RotationPlan.LEAD, RotationPlan.LINGER);

    /** A token and the instants at which it is looked at. */
    private record Minted(IssuedToken token, String kid) {}

    @Test
    void everyTokenVerifiesForARelyingPartyThatRefreshesByTheCacheHeaders() {
        try (TestIssuer server = issuer()) {
            Run run = new Run(server, Set.of());

            run.play(TOKENS);

            assertThat(run.rotations()).isGreaterThanOrEqualTo(3);
            assertThat(run.looks()).isEqualTo(2 * TOKENS);
            assertThat(run.refused()).isEmpty();
            assertThat(run.relyingParty.fetches()).isLessThan(80);
        }
    }

    @Test
    void exactlyTheTokensOfARetiredKeyFailWhenItIsRemovedEarly() {
        try (TestIssuer server = issuer()) {
            Run run = new Run(server, Set.of(Awkward.KEY_REMOVED_EARLY));

            run.play(TOKENS);

            assertThat(run.refused()).isNotEmpty().isEqualTo(run.expectedToFail());
        }
    }

    private static TestIssuer issuer() {
        return TestIssuer.at(
                TestIssuer.HOSTED_PATH,
                settings -> settings.withKeyTypes(List.of(KeyType.RSA_2048)).withRotation(PLAN));
    }

    /** One run over the days: at each stand of the clock tokens are minted, and those looked at whose moment has come. */
    private static final class Run {

        private final TestIssuer server;
        private final Issuer issuer;
        private final RelyingParty relyingParty;
        private final TreeMap<Instant, List<Minted>> toLookAt = new TreeMap<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> expectedToFail = new ArrayList<>();
        private final Set<String> kids = new LinkedHashSet<>();
        private Instant fetchedAt = Instant.EPOCH;
        private int looks;

        Run(TestIssuer server, Set<Awkward> awkward) {
            this.server = server;
            this.issuer = server.server().issuers().get(0);
            this.relyingParty = new RelyingParty(() -> {
                fetchedAt = server.clock().instant();
                return server.get(issuer.jwksUri());
            });
            server.clock().freeze();
            issuer.awkwardness().replace(awkward);
        }

        void play(int tokens) {
            Instant start = server.clock().instant();
            for (int stand = 0; stand < STANDS; stand++) {
                passUntil(start.plus(DAYS.dividedBy(STANDS).multipliedBy(stand)));
                mint(tokens / STANDS);
            }
            passUntil(start.plus(DAYS).plus(LIFETIME));
        }

        /** Looks at each token at its very moment on the way. */
        private void passUntil(Instant end) {
            while (!toLookAt.isEmpty() && toLookAt.firstKey().isBefore(end)) {
                moveTo(toLookAt.firstKey());
                lookAt(toLookAt.pollFirstEntry().getValue(), server.clock().instant());
            }
            moveTo(end);
        }

        private void moveTo(Instant instant) {
            server.clock().advance(Duration.between(server.clock().instant(), instant));
        }

        private void mint(int count) {
            List<Minted> minted = IntStream.range(0, count)
                    .parallel()
                    .mapToObj(i -> server.server()
                            .issueToken(
                                    "default",
                                    "default",
                                    TokenRequest.EMPTY.withExpirationSeconds(LIFETIME.toSeconds())))
                    .map(token -> new Minted(token, kid(token)))
                    .toList();
            Instant now = server.clock().instant();
            minted.forEach(each -> kids.add(each.kid()));
            for (Instant moment : List.of(
                    now.plus(LIFETIME.dividedBy(2)),
                    minted.get(0).token().expires().minusSeconds(1))) {
                toLookAt.computeIfAbsent(moment, at -> new ArrayList<>()).addAll(minted);
            }
        }

        private void lookAt(List<Minted> tokens, Instant now) {
            for (Minted minted : tokens) {
                looks++;
                String look = minted.token().id() + " at " + now;
                if (!relyingParty.accepts(minted.token().token(), now)) {
                    refused.add(look);
                }
                if (wasRetiredWhenFetched(minted)) {
                    expectedToFail.add(look);
                }
            }
        }

        /** By arithmetic on the plan alone: whether a later rotation had begun to sign when the set was fetched. */
        private boolean wasRetiredWhenFetched(Minted minted) {
            Instant period = PLAN.times().upTo(minted.token().created()).orElseThrow();
            Instant end = PLAN.times().after(period).orElseThrow();
            return !fetchedAt.isBefore(end);
        }

        int rotations() {
            return kids.size() - 1;
        }

        int looks() {
            return looks;
        }

        List<String> refused() {
            return refused;
        }

        List<String> expectedToFail() {
            return expectedToFail;
        }

        private static String kid(IssuedToken token) {
            try {
                return SignedJWT.parse(token.token()).getHeader().getKeyID();
            } catch (ParseException e) {
                throw new AssertionError(e);
            }
        }
    }
}
