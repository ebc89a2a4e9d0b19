package dev.wisim.kernel.http;

import java.io.IOException;

class TlsFailuresTest extends FailureContract {

    private static final SelfSignedTls TLS = SelfSignedTls.forNames();

    @Override
    TestShell start(Surface surface) {
        return TestShell.tls(TLS.server(), surface);
    }

    @Override
    RawConnection connect(int port) throws IOException {
        return RawConnection.tls(port, "localhost", TLS.client());
    }
}
