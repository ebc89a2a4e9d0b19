package dev.wisim.kernel.fetch;

import java.io.IOException;

/** Nothing usable came. The message is one sentence that names the address. */
public final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    FetchFailed(String sentence) {
        super(sentence);
    }
}
