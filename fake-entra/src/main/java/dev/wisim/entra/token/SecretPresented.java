package dev.wisim.entra.token;

import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.SecretText;
import dev.wisim.entra.error.ClientError;
import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.time.SurfaceClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client secret in front of those that an application has; any of them is good while its time lasts. */
final class SecretPresented implements ClientAuthentication {

    private final SecretText presented;
    private final SurfaceClock clock;
    private List<ClientSecret> secrets = List.of();
    private @Nullable ClientSecret known;

    SecretPresented(SecretText presented, SurfaceClock clock) {
        this.presented = presented;
        this.clock = clock;
    }

    @Override
    public void requireRegistered(Attempt attempt) {
        secrets = attempt.view().secrets(attempt.client());
    }

    /** One of another text comes before one whose time is over: an old secret that was found again is told as expired. */
    @Override
    public void requireKey(Attempt attempt) {
        Map<String, String> client = Map.of("clientId", attempt.clientId().toString());
        List<ClientSecret> same =
                secrets.stream().filter(each -> each.text().matches(presented)).toList();
        if (same.isEmpty()) {
            throw new Refusal(ClientError.WRONG_SECRET, client);
        }
        Instant here = clock.at(attempt.at());
        known = same.stream()
                .filter(each -> !here.isBefore(each.start()) && here.isBefore(each.end()))
                .findFirst()
                .orElseThrow(() -> new Refusal(ClientError.EXPIRED_SECRET, client));
    }

    @Override
    public Proof proof() {
        if (known == null) {
            throw new IllegalStateException("the secret has not been compared");
        }
        return new Proof.Known(known);
    }

    @Override
    public ClientAuthentication again() {
        return new SecretPresented(presented, clock);
    }

    @Override
    public boolean needsNoMatch() {
        return true;
    }
}
