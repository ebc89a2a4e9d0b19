package dev.wisim.entra.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.LoginWorld;
import dev.wisim.entra.RawAnswer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An assertion is valid from nbf - 300 s on, and until just before exp + 300 s. */
class ValidityTest {

    private static final long NOW = LoginWorld.START.getEpochSecond();

    private final LoginWorld world = LoginWorld.start().withFederatedIdentity();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void endsAtTheMillisecondOfExpiryPlusSkew() {
        String assertion = world.assertion().claim("exp", NOW).compact();

        world.clock.advance(Duration.ofMillis(299_999));
        assertThat(ask(assertion).status()).isEqualTo(200);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(ask(assertion).code()).isEqualTo(700024);
    }

    @Test
    void beginsAtTheMillisecondOfNotBeforeMinusSkew() {
        String assertion = world.assertion().claim("nbf", NOW + 301).compact();

        world.clock.advance(Duration.ofMillis(999));
        assertThat(ask(assertion).code()).isEqualTo(700024);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(ask(assertion).status()).isEqualTo(200);
    }

    @Test
    void needsNoNotBeforeButAnExpiry() {
        RawAnswer withoutBeginning = world.ask(world.assertion().claim("nbf", null));
        RawAnswer withoutEnd = world.ask(world.assertion().claim("exp", null));

        assertThat(withoutBeginning.status()).isEqualTo(200);
        assertThat(withoutEnd.code()).isEqualTo(700024);
        assertThat(withoutEnd.description()).contains("expiry time of assertion 1970-01-01T00:00:00.0000000Z");
    }

    @Test
    void refusesTimesThatAreNoNumbers() {
        assertThat(world.ask(world.assertion().claim("exp", "4102444800")).code())
                .isEqualTo(50027);
        assertThat(world.ask(world.assertion().claim("nbf", true)).code()).isEqualTo(50027);
    }

    @Test
    void judgesByTheSurfacesOwnClock() {
        String assertion = world.assertion().compact();

        world.loginClock.skew(Duration.ofHours(2));
        RawAnswer late = ask(assertion);
        world.loginClock.skew(Duration.ofHours(-2));
        RawAnswer early = ask(assertion);

        assertThat(late.description()).contains("Current time: 2026-03-01T09:41:07.0000000Z");
        assertThat(late.json()).containsEntry("timestamp", "2026-03-01 09:41:07Z");
        assertThat(early.code()).isEqualTo(700024);
    }

    private RawAnswer ask(String assertion) {
        return world.ask(world.form(world.assertion()).with("client_assertion", assertion));
    }
}
