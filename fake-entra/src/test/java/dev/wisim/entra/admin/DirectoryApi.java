package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.entra.error.ManagementCause;
import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.kernel.admin.AdminDialect;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.http.TestShell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory's admin routes on a free port, over an empty directory with two tenants. */
final class DirectoryApi implements AutoCloseable {

    static final String CONTOSO = "11111111-1111-4111-8111-111111111111";
    static final String FABRIKAM = "44444444-4444-4444-8444-444444444444";
    static final String SUBSCRIPTION = "22222222-2222-4222-8222-222222222222";

    private final IdSource ids = new IdSource(new Chance(1));
    private final DirectoryLog log = new DirectoryLog(ids, Duration.ZERO);
    private final Surface surface;
    private final TestShell shell;
    private final HttpClient http = HttpClient.newHttpClient();

    DirectoryApi() {
        TenantId contoso = new TenantId(UUID.fromString(CONTOSO));
        List<Route> routes = EntraAdmin.routes(
                log,
                new Tenants(List.of(
                        new Tenant(contoso, "contoso", List.of("contoso.onmicrosoft.com")),
                        new Tenant(new TenantId(UUID.fromString(FABRIKAM)), "fabrikam", List.of()))),
                new DirectoryDefaults(contoso, SUBSCRIPTION, "wisim", "westeurope"),
                FlexibleIssuers.DOCUMENTED);
        surface = new Surface(
                "admin",
                host -> false,
                Limits.DEFAULT,
                false,
                () -> ids.next("admin"),
                new AdminDialect(
                        entry -> entry instanceof ManagementCause cause ? Optional.of(cause.code()) : Optional.empty(),
                        routes),
                routes);
        shell = TestShell.plain(surface);
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply post(String path, String body) {
        // Apostrophes for quotation marks keep the tests readable; no value here has one.
        return send("POST", path, body.replace('\'', '"'));
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    /** How many versions of objects were written. */
    long facts() {
        return log.histories().lastSequence();
    }

    private Reply send(String method, String path, String body) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(shell.uri(surface, "/v0" + path))
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        shell.close();
    }

    record Reply(int status, String body) {

        JsonNode json() {
            return JsonMapper.builder().build().readTree(body);
        }

        /** A member at the path, as {@code /value/0/name}, as text. */
        String at(String pointer) {
            return json().at(pointer).asString();
        }

        /** Status and code of a failure. */
        String failure() {
            return status + " " + at("/error/code");
        }
    }
}
