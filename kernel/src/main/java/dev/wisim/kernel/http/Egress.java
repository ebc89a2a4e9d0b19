package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.AllowedDestination;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A forward proxy among the listeners of a shell. Host names of the shell's surfaces lead to them, on ports 443 and 80; so do
 * the shell's own listeners on this machine. Everything else is refused, unless it is allowed.
 *
 * @param surface what its refusals are journalled as; its listeners are proxies
 * @param allowed destinations outside to which it really connects
 */
public record Egress(Surface surface, List<AllowedDestination> allowed) {

    public Egress {
        allowed = List.copyOf(allowed);
    }

    /** An egress whose exchanges get these ids. */
    public static Egress of(Supplier<UUID> requestIds, List<AllowedDestination> allowed) {
        return new Egress(
                new Surface("egress", host -> false, Limits.DEFAULT, false, requestIds, new EgressDialect(), List.of()),
                allowed);
    }
}
