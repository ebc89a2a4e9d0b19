package dev.wisim.kernel.http;

import dev.wisim.kernel.egress.AllowedDestination;
import dev.wisim.kernel.egress.Destination;
import dev.wisim.kernel.egress.EgressError;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where each destination of the egress is: at a listener of this shell, outside, or nowhere. */
final class EgressMap {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:.+\\.)?localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|(?:0*:)+:?0*1");

    private final List<ListenerConnector> connectors;
    private final SurfaceChoice choice;
    private final List<AllowedDestination> allowed;

    EgressMap(List<ListenerConnector> connectors, SurfaceChoice choice, List<AllowedDestination> allowed) {
        this.connectors = connectors;
        this.choice = choice;
        this.allowed = allowed;
    }

    /**
     * The listener that stands in for {@code destination}, empty for one outside that is allowed.
     *
     * @param entry the egress's listener that was asked: it answers for names on port 80 itself
     * @throws Refusal when it is neither here nor allowed
     */
    Optional<ListenerConnector> listenerFor(Destination destination, ListenerConnector entry) {
        Optional<ListenerConnector> here = here(destination, entry);
        if (here.isEmpty() && allowed.stream().noneMatch(each -> each.covers(destination))) {
            throw refusal(destination);
        }
        return here;
    }

    private Optional<ListenerConnector> here(Destination destination, ListenerConnector entry) {
        String host = destination.host();
        if (LOOPBACK.matcher(host).matches() || host.equals(entry.getHost())) {
            return first(connector -> connector.getLocalPort() == destination.port());
        }
        return choice.named(host).flatMap(surface -> switch (destination.port()) {
            case HTTPS ->
                first(connector -> connector.speaksTls() && connector.surface().equals(surface))
                        .or(() -> first(ListenerConnector::speaksTls));
            case HTTP -> Optional.of(entry);
            default -> Optional.empty();
        });
    }

    private Refusal refusal(Destination destination) {
        return new Refusal(
                choice.named(destination.host()).isPresent()
                        ? EgressError.FOREIGN_PORT
                        : EgressError.FOREIGN_DESTINATION,
                Map.of(
                        "host",
                        destination.host(),
                        "port",
                        Integer.toString(destination.port()),
                        "destination",
                        destination.toString()));
    }

    private Optional<ListenerConnector> first(Predicate<ListenerConnector> wanted) {
        return connectors.stream().filter(wanted).findFirst();
    }
}
