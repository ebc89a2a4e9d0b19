package dev.wisim.kernel.http;

import java.io.IOException;

class PlainFailuresTest extends FailureContract {

    @Override
    TestShell start(Surface surface) {
        return TestShell.plain(surface);
    }

    @Override
    RawConnection connect(int port) throws IOException {
        return RawConnection.plain(port);
    }
}
