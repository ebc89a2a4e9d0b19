package dev.wisim.scenarios.workload;

import dev.wisim.kernel.error.CatalogEntry;

/** Why a workload gets no identity. The texts are ours: the admin API has no original. */
public enum WorkloadError implements CatalogEntry {
    UNKNOWN_IDENTITY(
            404,
            "There is no identity or application '{name}'. With a federated credential for an issuer of this sandbox"
                    + " there are: {candidates}."),
    AMBIGUOUS_IDENTITY(409, "'{name}' may be any of these: {candidates}. Say which by client id."),
    NO_USABLE_CREDENTIAL(
            409,
            "'{name}' has no federated credential with a subject for an issuer of this sandbox ({issuers}). Those that"
                    + " have one: {candidates}.");

    private final int status;
    private final String template;

    WorkloadError(int status, String template) {
        this.status = status;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }
}
