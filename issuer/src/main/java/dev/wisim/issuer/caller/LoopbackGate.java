package dev.wisim.issuer.caller;

import dev.wisim.kernel.http.OpenExchange;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public face's gate: this machine may do everything, without a password; anyone else with the admin token, if there is
 * one. To the rest the answer is what an API server says to someone it does not know.
 */
public final class LoopbackGate implements Gate {

    private static final Caller ADMIN = Caller.authenticated("system:admin", "", List.of(Caller.MASTERS), Map.of());

    private final Optional<String> adminToken;

    /** A gate that opens for {@code adminToken} from anywhere; an empty token opens for nobody. */
    public LoopbackGate(Optional<String> adminToken) {
        this.adminToken = adminToken.filter(token -> !token.isEmpty());
    }

    @Override
    public Caller admit(OpenExchange exchange, String peer) {
        if (!local(peer) && !showsAdminToken(exchange)) {
            throw Forbidden.refusal(Caller.ANONYMOUS, RequestAttributes.of(exchange));
        }
        return ADMIN;
    }

    private boolean showsAdminToken(OpenExchange exchange) {
        Optional<String> shown = BearerToken.in(exchange.header("Authorization").orElse(""));
        return adminToken.isPresent() && shown.isPresent() && same(adminToken.get(), shown.get());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean local(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
