package dev.wisim.conformance.entra.ask;

import dev.wisim.conformance.entra.world.EntraWorld;
import dev.wisim.conformance.observe.Trust;
import java.net.URI;
import java.time.Duration;

/**
 * Which token endpoint is looked at.
 *
 * @param login the address of the login surface, without a path
 * @param world what exists there
 * @param issuerPort where the suite's own issuer listens on this machine
 * @param trust whom to believe
 * @param timeout for each request
 */
public record EntraTarget(URI login, EntraWorld world, int issuerPort, Trust trust, Duration timeout) {

    /** The address without a slash at the end. */
    public String address() {
        return login.toString().replaceAll("/+$", "");
    }
}
