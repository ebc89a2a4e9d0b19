package dev.wisim.scenarios.client;

import java.util.List;

/** What goes wrong in the running sandbox on purpose. */
public final class FaultClient {

    private final AdminTransport transport;

    FaultClient(AdminTransport transport) {
        this.transport = transport;
    }

    /** Has something go wrong from now on. */
    public FaultState add(NewFault wanted) {
        return transport.post(Paths.of("faults"), wanted, FaultState.class);
    }

    /** Every rule, in the order in which they are asked. */
    public List<FaultState> all() {
        return transport.get(Paths.of("faults"), Lists.Faults.class).value();
    }

    /** One rule. */
    public FaultState state(String id) {
        return transport.get(Paths.of("faults", id), FaultState.class);
    }

    /** Removes a rule. */
    public void remove(String id) {
        transport.delete(Paths.of("faults", id));
    }

    /** Removes every rule. */
    public void clear() {
        transport.delete(Paths.of("faults"));
    }
}
