package dev.wisim.matrix;

import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.WorkloadIdentityCredential;
import com.azure.identity.WorkloadIdentityCredentialBuilder;

/** Asks azure-identity's {@code WorkloadIdentityCredential}, of whichever release is on the class path. */
final class AzureIdentity implements Asker {

    /** Another resource. The library has no option that passes its cache by, but in it are only the tokens that it asked for. */
    private static final String OTHER_SCOPE = "https://vault.azure.net/.default";

    private final String scope;
    private final WorkloadIdentityCredential credential;

    AzureIdentity(Cell cell) {
        WorkloadIdentityCredentialBuilder builder = new WorkloadIdentityCredentialBuilder()
                .tenantId(cell.tenant())
                .clientId(cell.client())
                .tokenFilePath(cell.tokenFile().toString());
        if (cell.customHost()) {
            builder.authorityHost(cell.authority()).disableInstanceDiscovery();
        }
        this.scope = cell.scope();
        this.credential = builder.build();
    }

    @Override
    public String ask(boolean forceNew) {
        TokenRequestContext request = new TokenRequestContext().addScopes(forceNew ? OTHER_SCOPE : scope);
        return credential.getTokenSync(request).getToken();
    }
}
