package dev.wisim.entra.token;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ObjectId;

/**
 * A client that has proved who it is: without one of these there is no token.
 *
 * @param client who it is
 * @param principal its service principal
 * @param proof how it is known
 */
record AuthenticatedClient(Client client, ObjectId principal, Proof proof) {}
