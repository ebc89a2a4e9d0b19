package dev.wisim.matrix;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.util.Set;

/** Asks MSAL's {@code ConfidentialClientApplication}, which reads the token file for each assertion that it sends. */
final class Msal implements Asker {

    private final Cell cell;
    private final ConfidentialClientApplication application;

    Msal(Cell cell) throws MalformedURLException {
        this.cell = cell;
        IClientCredential assertion = ClientCredentialFactory.createFromCallback(
                () -> Files.readString(cell.tokenFile()).strip());
        String host = cell.customHost() ? cell.authority() : "https://login.microsoftonline.com/";
        ConfidentialClientApplication.Builder builder =
                ConfidentialClientApplication.builder(cell.client(), assertion).authority(host + cell.tenant());
        if (cell.customHost()) {
            builder.instanceDiscovery(false);
        }
        this.application = builder.build();
    }

    @Override
    public String ask(boolean forceNew) throws Exception {
        ClientCredentialParameters parameters = ClientCredentialParameters.builder(Set.of(cell.scope()))
                .skipCache(forceNew)
                .build();
        return application.acquireToken(parameters).get().accessToken();
    }
}
