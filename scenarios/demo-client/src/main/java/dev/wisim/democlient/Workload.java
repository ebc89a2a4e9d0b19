package dev.wisim.democlient;

import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.WorkloadIdentityCredential;
import com.azure.identity.WorkloadIdentityCredentialBuilder;

/**
 * Asks for a token as an application in a pod does: tenant, client, token file and authority come from the environment. It
 * prints the access token, or on stderr why there is none.
 */
public final class Workload {

    private Workload() {}

    /** Runs with one argument, the scope. Exit code 0 with the token on stdout, 1 with the SDK's message on stderr. */
    public static void main(String[] arguments) {
        WorkloadIdentityCredential credential = new WorkloadIdentityCredentialBuilder()
                // An unknown authority makes the SDK ask login.microsoftonline.com first, and nothing may leave the
                // machine.
                .disableInstanceDiscovery()
                .build();
        try {
            System.out.println(credential
                    .getTokenSync(new TokenRequestContext().addScopes(arguments[0]))
                    .getToken());
        } catch (RuntimeException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        // The SDK's transport keeps threads that would hold the JVM.
        System.exit(0);
    }
}
