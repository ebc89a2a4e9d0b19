package dev.wisim.issuer.admin;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.admin.AdminError;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** An issuer, its keys and what it does wrong. Each command answers with the issuer as it is then. */
final class IssuerKeysEndpoint {

    private static final String KEY = "/keys/{kid}";

    private final Issuer issuer;

    IssuerKeysEndpoint(Issuer issuer) {
        this.issuer = issuer;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get("", "The issuer and its keys", IssuerStateDocument.class, call -> state(call.now())),
                JsonEndpoint.create(
                        "/keys", "Show a new key, which does not sign yet", IssuerStateDocument.class, call -> {
                            issuer.keys().publish(own(call));
                            return state(call.now());
                        }),
                JsonEndpoint.create(
                        "/keys/rotate",
                        "Show a new key and have it sign after the lead; the key before is dropped in time",
                        Rotation.class,
                        IssuerStateDocument.class,
                        (call, wanted) -> {
                            issuer.keys().rotate(own(call), wanted.leadTime());
                            return state(call.now());
                        }),
                keyCommand("sign", "Have a key sign from now on", issuer.keys()::sign),
                keyCommand("retire", "Have a key sign no more", issuer.keys()::retire),
                keyCommand("drop", "Show a key no more", issuer.keys()::drop),
                JsonEndpoint.post(
                        "/awkward",
                        "Do these things wrong from now on, and no others",
                        Misconduct.class,
                        IssuerStateDocument.class,
                        (call, wanted) -> {
                            issuer.awkwardness().replace(wanted.constants());
                            return state(call.now());
                        }));
    }

    private Route keyCommand(String verb, String summary, BiConsumer<String, Instant> command) {
        return JsonEndpoint.post(KEY + "/" + verb, summary, IssuerStateDocument.class, call -> {
            command.accept(call.segment("kid"), own(call));
            return state(call.now());
        });
    }

    private Instant own(JsonEndpoint.Call call) {
        return issuer.clock().at(call.now());
    }

    private IssuerStateDocument state(Instant now) {
        return IssuerStateDocument.of(issuer, now);
    }

    /**
     * A rotation.
     *
     * @param leadSeconds how long the new key is shown before it signs; without it as the issuer is configured
     */
    record Rotation(Optional<Long> leadSeconds) {

        private Optional<Duration> leadTime() {
            if (leadSeconds
                    .filter(seconds -> seconds < 0 || seconds > Integer.MAX_VALUE)
                    .isPresent()) {
                throw invalid("leadSeconds", "it is a number of seconds, not negative");
            }
            return leadSeconds.map(Duration::ofSeconds);
        }
    }

    /**
     * What to do wrong.
     *
     * @param awkward the names, such as {@code key-withheld}; none for a calm issuer
     */
    record Misconduct(List<String> awkward) {

        private List<Awkward> constants() {
            return awkward.stream().map(Misconduct::constant).toList();
        }

        private static Awkward constant(String word) {
            return Arrays.stream(Awkward.values())
                    .filter(each -> each.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> invalid(
                            "awkward",
                            "there is no '" + word + "'; known are "
                                    + Arrays.stream(Awkward.values())
                                            .map(Awkward::word)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static Refusal invalid(String member, String problem) {
        return new Refusal(AdminError.INVALID_MEMBER, Map.of("member", member, "problem", problem));
    }
}
