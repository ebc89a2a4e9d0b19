package dev.wisim.scenarios.admin;

import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.http.Route;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** {@code /v0/version}, {@code /v0/environment}, {@code /v0/openapi.json}. */
final class SandboxEndpoint {

    private static final String DOCUMENT = "openapi.json";

    private final SandboxControl sandbox;

    SandboxEndpoint(SandboxControl sandbox) {
        this.sandbox = sandbox;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        "/v0/version",
                        "Tell which build answers, and what it runs on.",
                        VersionDocument.class,
                        call -> VersionDocument.of(sandbox.version())),
                JsonEndpoint.get(
                        "/v0/environment",
                        "List the environment variables that aim a client at the sandbox.",
                        EnvironmentDocument.class,
                        call -> new EnvironmentDocument(sandbox.environment())),
                Route.get("/v0/openapi.json", "Describe this API.", Map.class, SandboxEndpoint::openApi));
    }

    /** The document that the build made from these very routes. */
    private static void openApi(Context context) {
        try (InputStream in = SandboxEndpoint.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException(DOCUMENT + " is not packed");
            }
            context.contentType("application/json; charset=utf-8").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
