package dev.wisim.matrix;

import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.WorkloadIdentityCredential;
import com.azure.identity.WorkloadIdentityCredentialBuilder;

/** Asks azure-identity's {@code WorkloadIdentityCredential}, of whichever release is on the class path. */
final class AzureIdentity implements Asker {

    private final Cell cell;
    private WorkloadIdentityCredential credential;

    AzureIdentity(Cell cell) {
        this.cell = cell;
        this.credential = open(cell);
    }

    @Override
    public String ask(boolean forceNew) {
        if (forceNew) {
            // The library has no option that passes its cache by, and the cache belongs to the credential.
            credential = open(cell);
        }
        return credential
                .getTokenSync(new TokenRequestContext().addScopes(cell.scope()))
                .getToken();
    }

    private static WorkloadIdentityCredential open(Cell cell) {
        WorkloadIdentityCredentialBuilder builder = new WorkloadIdentityCredentialBuilder()
                .tenantId(cell.tenant())
                .clientId(cell.client())
                .tokenFilePath(cell.tokenFile().toString());
        if (cell.customHost()) {
            builder.authorityHost(cell.authority()).disableInstanceDiscovery();
        }
        return builder.build();
    }
}
