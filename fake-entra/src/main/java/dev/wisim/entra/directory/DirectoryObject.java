package dev.wisim.entra.directory;

import java.util.Optional;

/** One form of an object of the directory; a change makes a new form with the same id. */
public sealed interface DirectoryObject
        permits Client, ServicePrincipal, FederatedCredential, ClientSecret, ClientCertificate, AppRoleAssignment {

    /** The object's id, the same in all its forms. */
    ObjectId id();

    /** What it is. */
    ObjectKind kind();

    /** The application or identity that it belongs to and goes away with; empty for those two. */
    Optional<ObjectId> owner();
}
