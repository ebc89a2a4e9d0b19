package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import dev.wisim.kernel.journal.Exchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which surface answers: server name, then Host, then the listener's own. */
class HostRoutingTest {

    private final Surface one = TestSurfaces.named("one", "one.example");
    private final Surface two = TestSurfaces.named("two", "two.example");

    @ParameterizedTest
    @CsvSource({
        "localhost,        one",
        "127.0.0.1,        one",
        "[::1]:8443,       one",
        "one.example,      one",
        "two.example,      two",
        "Two.EXAMPLE:8443, two",
        "a.two.example,    one",
        "two.example.,     one"
    })
    void followsTheHostHeaderOnAListenerOfAnotherSurface(String host, String surface) throws IOException {
        try (TestShell shell = TestShell.plain(one, two);
                RawConnection connection = RawConnection.plain(shell.port(one))) {
            RawAnswer answer = connection.send(get("/nowhere", host)).answer();

            assertThat(answer.body()).startsWith("UnknownRoute by " + surface + " ");
            assertThat(shell.journal().since(0, 1))
                    .extracting(Exchange::surface)
                    .containsExactly(surface);
        }
    }

    @Test
    void changesTheSurfaceBetweenTwoRequestsOfAConnection() throws IOException {
        try (TestShell shell = TestShell.plain(one, two);
                RawConnection connection = RawConnection.plain(shell.port(one))) {
            RawAnswer first = connection.send(get("/nowhere", "two.example")).answer();
            RawAnswer second = connection.send(get("/nowhere", "localhost")).answer();

            assertThat(first.body()).startsWith("UnknownRoute by two ");
            assertThat(second.body()).startsWith("UnknownRoute by one ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,   localhost,   one",
        "two.example, localhost,   two",
        "localhost,   two.example, two",
        "two.example, one.example, two"
    })
    void followsTheServerNameOfTheHandshakeFirst(String serverName, String host, String surface) throws IOException {
        SelfSignedTls tls = SelfSignedTls.forNames("one.example", "two.example");

        try (TestShell shell = TestShell.tls(tls.server(), one, two);
                RawConnection connection = RawConnection.tls(shell.port(one), serverName, tls.client())) {
            RawAnswer first = connection.send(get("/nowhere", host)).answer();
            RawAnswer second = connection.send(get("/nowhere", host)).answer();

            assertThat(first.body()).startsWith("UnknownRoute by " + surface + " ");
            assertThat(second.body()).startsWith("UnknownRoute by " + surface + " ");
        }
    }

    @Test
    void answersAClientThatSendsNoServerName() throws IOException {
        SelfSignedTls tls = SelfSignedTls.forNames();

        try (TestShell shell = TestShell.tls(tls.server(), one, two);
                RawConnection connection = RawConnection.tls(shell.port(two), "127.0.0.1", tls.client())) {
            RawAnswer answer = connection.send(get("/hello", "127.0.0.1")).answer();

            assertThat(answer.body()).isEqualTo("hello");
            assertThat(shell.journal().since(0, 1))
                    .extracting(Exchange::surface)
                    .containsExactly("two");
        }
    }

    @Test
    void answersForARequestWithoutAHostNameAsTheListenersOwn() throws IOException {
        try (TestShell shell = TestShell.plain(one, two);
                RawConnection connection = RawConnection.plain(shell.port(two))) {
            RawAnswer answer = connection.send("garbage\r\n\r\n").answer();

            assertThat(answer.body()).startsWith("Malformed by two ");
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    }
}
