package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.PresentedToken;
import java.util.List;

/** Where tokens come from; asked at every look. */
interface TokenSource {

    /** The tokens as they are now. */
    List<PresentedToken> tokens();
}
