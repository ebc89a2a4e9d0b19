package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.federation.ClientAssertion;

/**
 * A client that one replica of the directory knows, with the credential that lets the assertion stand for it. Whether the
 * assertion is genuine is not known yet.
 *
 * @param principal its service principal
 * @param view what the replica shows, for the questions that come later
 */
record RecognizedClient(
        Client client,
        ObjectId principal,
        FederatedCredential credential,
        ClientAssertion assertion,
        DirectoryView view) {}
