package dev.wisim.scenarios.matrix;

import java.util.Locale;

/** Microsoft's two families of libraries. */
enum Library {
    AZURE_IDENTITY,
    MSAL;

    /** What a cell, the table and the programs call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
