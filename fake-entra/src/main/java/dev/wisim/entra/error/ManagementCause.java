package dev.wisim.entra.error;

import dev.wisim.kernel.error.CatalogEntry;

/** A cause for which a management plane refuses: Resource Manager's, Microsoft Graph's or our own admin API's. */
public interface ManagementCause extends CatalogEntry {

    /** The word that clients switch on; several causes share one. */
    String code();
}
