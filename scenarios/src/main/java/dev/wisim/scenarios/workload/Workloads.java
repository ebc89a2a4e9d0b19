package dev.wisim.scenarios.workload;

import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.scenarios.config.TokenFileConfig;
import dev.wisim.scenarios.tokenfile.TokenFiles;
import dev.wisim.scenarios.world.Workload;
import java.util.List;
import java.util.Optional;

/** Gives whoever runs a workload an identity and a token file of its own. */
public final class Workloads {

    private final WorkloadIdentity configured;
    private final WorkloadIdentities identities;
    private final WorkloadTokens tokens;
    private final TokenFiles files;

    /**
     * The workloads of a sandbox.
     *
     * @param configured who a workload is that names no identity
     */
    public Workloads(
            DirectoryLog directory,
            IssuerServer issuers,
            Workload configured,
            TokenFileConfig config,
            TokenFiles files) {
        this.configured = new WorkloadIdentity(
                configured.tenant(),
                configured.client(),
                issuers.issuers().get(0).name(),
                "system:serviceaccount:" + configured.namespace() + ":" + configured.serviceAccount(),
                List.of(config.audience()));
        this.identities = new WorkloadIdentities(directory, issuers.issuers());
        this.tokens = new WorkloadTokens(issuers, config.lifetime());
        this.files = files;
    }

    /**
     * Begins a workload, whose token file is there when this returns.
     *
     * @param identity the identity's or application's name, client id or object id; without it the configured workload
     * @throws dev.wisim.kernel.error.Refusal when nobody is called so, or no token can be had for them
     */
    public OpenWorkload open(Optional<String> identity) {
        WorkloadIdentity who = identity.map(identities::named).orElse(configured);
        TokenFiles.Kept kept = files.open(() -> tokens.request(who));
        return new OpenWorkload(kept.id(), who, kept.file());
    }

    /**
     * Ends a workload and removes its token file.
     *
     * @return whether there was one of that id
     */
    public boolean close(String id) {
        return files.close(id);
    }
}
