package dev.wisim.issuer.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole issuer with {@code --state}, killed while it mints, rotates and writes objects. */
@Tag("long")
class KilledIssuerTest {

    private static final int ROUNDS = 20;
    private static final Pattern KID = Pattern.compile("\"kid\":\"([^\"]+)\"");

    private final Random random = new Random(20_261_122);
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> kids = Collections.synchronizedSet(new HashSet<>());
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> accounts = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path directory;

    @Test
    void nextStartServesTheSameKeysAndKnowsEveryTokenThatWasHandedOut() throws Exception {
        Path config = Files.writeString(directory.resolve("wisim.yaml"), "issuer: {keys: [p-256]}\n");
        for (int round = 0; round < ROUNDS; round++) {
            IssuerProcess issuer = start(config);
            assertKnowsThePast(issuer);

            Thread minting = worker(() -> tokens.add(issuer.token()));
            Thread rotating = worker(() -> note(issuer.rotate()));
            Thread writing = worker(() -> {
                String name = "app-" + asked.incrementAndGet();
                issuer.createServiceAccount(name);
                accounts.add(name);
            });
            assertThat(new CountDownLatch(1).await(50 + random.nextInt(400), TimeUnit.MILLISECONDS))
                    .isFalse();
            issuer.kill();
            minting.join();
            rotating.join();
            writing.join();
        }

        IssuerProcess last = start(config);
        assertKnowsThePast(last);
        assertThat(last.stop()).isZero();
        assertThat(tokens).hasSizeGreaterThan(ROUNDS);
        assertThat(kids).hasSizeGreaterThan(ROUNDS);
        assertThat(accounts).hasSizeGreaterThan(ROUNDS / 2);
    }

    private IssuerProcess start(Path config) throws IOException {
        return IssuerProcess.start(config, directory.resolve("state"), directory.resolve("certificates"));
    }

    private void assertKnowsThePast(IssuerProcess issuer) throws Exception {
        JWKSet keys = JWKSet.parse(issuer.jwks());
        assertThat(keys.getKeys()).extracting(key -> key.getKeyID()).containsAll(kids);
        Set<String> ids = new HashSet<>();
        for (String token : tokens) {
            SignedJWT jwt = SignedJWT.parse(token);
            ECKey key = (ECKey) keys.getKeyByKeyId(jwt.getHeader().getKeyID());
            assertThat(jwt.verify(new ECDSAVerifier(key))).isTrue();
            assertThat(ids.add(jwt.getJWTClaimsSet().getJWTID()))
                    .as("ids are given once")
                    .isTrue();
        }
        String known = issuer.serviceAccounts();
        assertThat(accounts).allMatch(account -> known.contains("\"name\":\"" + account + "\""));
    }

    private void note(String state) {
        Matcher kid = KID.matcher(state);
        while (kid.find()) {
            kids.add(kid.group(1));
        }
    }

    /** Works until the process is gone. */
    private static Thread worker(Work work) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    work.once();
                }
            } catch (IOException killed) {
                // What it was doing then has not been answered.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    private interface Work {
        void once() throws IOException, InterruptedException;
    }
}
