package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.scenarios.config.SandboxConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes a world into the directory, through the same rules as anybody's writes. */
public final class DirectorySeed {

    /**
     * How long before the start the world was written. By then it has arrived at every replica, whatever lag is configured:
     * what a user starts with is old; what a user makes is new.
     */
    private static final Duration AGE = Duration.ofDays(30);

    /** Between two writes, so that none meets the one before, however long a write takes. */
    private static final Duration STEP = SandboxConfig.LONGEST_WRITE;

    private final World world;
    private final String ownIssuer;
    private final FlexibleIssuers flexible;

    /**
     * A seed.
     *
     * @param ownIssuer the sandbox's issuer URL, for credentials that name none
     * @param flexible about whose tokens the expressions of credentials may be
     */
    public DirectorySeed(World world, String ownIssuer, FlexibleIssuers flexible) {
        this.flexible = flexible;
        this.world = world;
        this.ownIssuer = ownIssuer;
    }

    /**
     * Writes the world, one object after the other, from 30 days before {@code start} on.
     *
     * @throws WorldRefused when the directory refuses something, with everything that it refuses
     */
    public void sow(DirectoryLog log, Instant start) {
        Sowing sowing = new Sowing(log, new SeedClock(start.minus(AGE)), ownIssuer, flexible);
        for (int at = 0; at < world.tenants().size(); at++) {
            sowing.tenant("tenants[" + at + "]", world.tenants().get(at));
        }
        sowing.requireNoProblem();
    }

    /** When each write of the seed is made. */
    static final class SeedClock {

        private Instant written;

        SeedClock(Instant start) {
            written = start;
        }

        Instant next() {
            written = written.plus(STEP);
            return written;
        }
    }

    /** What the directory refused, with its place in the configuration. */
    static final class Problems {

        private final List<String> lines = new ArrayList<>();

        void add(String place, String problem) {
            lines.add(place + ": " + problem);
        }

        void requireNone() {
            if (!lines.isEmpty()) {
                throw new WorldRefused(lines);
            }
        }
    }
}
