package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;

/** Which surface listens where. A surface that is off has no listener. */
record Listeners(String host, BoundPorts ports, SSLContext issuerTls, SSLContext tls) {

    List<Listener> of(Surface admin, Surface issuer, Surface login, Surface egress) {
        List<Listener> listeners = new ArrayList<>();
        add(listeners, admin, ports.admin(), Optional.empty());
        add(listeners, issuer, ports.issuer(), Optional.of(issuerTls));
        add(listeners, login, ports.login(), Optional.of(tls));
        add(listeners, login, ports.loginPlain(), Optional.empty());
        // By name every listener answers for every surface; this one is the login surface's for clients that send none.
        add(listeners, login, ports.impersonation(), Optional.of(tls));
        add(listeners, egress, ports.egress(), Optional.empty());
        return listeners;
    }

    private void add(List<Listener> listeners, Surface surface, OptionalInt port, Optional<SSLContext> with) {
        port.ifPresent(number -> listeners.add(new Listener(surface, host, number, with)));
    }
}
