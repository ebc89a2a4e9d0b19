package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.config.Port;
import dev.wisim.scenarios.config.PortsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The number of each surface's port; empty for a surface that is off. They are decided before anything listens, because
 * addresses are part of tokens, credentials and documents.
 */
record BoundPorts(
        OptionalInt admin,
        OptionalInt issuer,
        OptionalInt login,
        OptionalInt egress,
        OptionalInt impersonation,
        OptionalInt loginPlain) {

    /** The numbers for {@code ports}; for automatic ones numbers that were free on {@code host} just now, all different. */
    static BoundPorts decide(PortsConfig ports, String host) {
        try (FreePorts free = new FreePorts(host)) {
            return new BoundPorts(
                    free.number(ports.admin()),
                    free.number(ports.issuer()),
                    free.number(ports.login()),
                    free.number(ports.egress()),
                    free.number(ports.impersonation()),
                    free.number(ports.loginPlain()));
        }
    }

    /** Sockets are held until all numbers are chosen, so that no number is given twice. */
    private static final class FreePorts implements AutoCloseable {

        private final String host;
        private final List<ServerSocket> held = new ArrayList<>();

        FreePorts(String host) {
            this.host = host;
        }

        OptionalInt number(Port port) {
            if (port instanceof Port.Fixed fixed) {
                return OptionalInt.of(fixed.number());
            }
            return port instanceof Port.Automatic ? OptionalInt.of(free()) : OptionalInt.empty();
        }

        private int free() {
            try {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host));
                held.add(socket);
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException("no port of " + host + " can be bound: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            for (ServerSocket socket : held) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
