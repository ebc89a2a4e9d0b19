package dev.wisim.scenarios.client;

import java.util.List;

/** The lists of the admin API, each in a {@code value} as Resource Manager and Graph do it. */
final class Lists {

    private Lists() {}

    record Identities(List<Identity> value) {}

    record Applications(List<Application> value) {}

    record ClientSecrets(List<ClientSecret> value) {}

    record ClientCertificates(List<ClientCertificate> value) {}

    record Faults(List<FaultState> value) {}

    record FederatedCredentials(List<FederatedCredential> value) {}
}
