package dev.wisim.kernel.http;

import dev.wisim.kernel.fault.FaultBoard;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** A surface as a servlet: its routes in a Javalin of its own. */
final class SurfaceServlet extends HttpServlet {

    private final transient Surface surface;
    private final transient JavalinServlet javalin;

    private SurfaceServlet(Surface surface, JavalinServlet javalin) {
        this.surface = surface;
        this.javalin = javalin;
    }

    /** The surface as a handler for Jetty: no sessions, no security, no error pages. */
    static ServletContextHandler handler(Surface surface, Exchanges exchanges, FaultBoard faults, EarlyFailures early) {
        ServletHandler servlets = new ServletHandler();
        servlets.setDecodeAmbiguousURIs(true);
        ServletContextHandler handler = new ServletContextHandler("/", null, null, servlets, null);
        handler.setErrorHandler(early);
        // What an endpoint gives as text is UTF-8, whether or not its content type says so; Jetty's defaults are
        // Latin-1.
        handler.setDefaultResponseCharacterEncoding("UTF-8");
        handler.getMimeTypes().addInferred("text/plain", "UTF-8");
        handler.addServlet(new ServletHolder(new SurfaceServlet(surface, javalin(surface, exchanges, faults))), "/*");
        return handler;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        javalin.handle(LimitedRequest.of(request, surface.limits()), response);
    }

    private static JavalinServlet javalin(Surface surface, Exchanges exchanges, FaultBoard faults) {
        Javalin app = Javalin.create(config -> configure(config, surface, exchanges, faults));
        // Not app.javalinServlet(): with Jetty's websockets on the class path that one is a websocket servlet.
        return new JavalinServlet(app.unsafe);
    }

    private static void configure(JavalinConfig config, Surface surface, Exchanges exchanges, FaultBoard faults) {
        config.startup.startupWatcherEnabled = false;
        config.startup.showJavalinBanner = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.responseBufferSize = 4_096;
        config.router.caseInsensitiveRoutes = surface.caseInsensitivePaths();
        config.router.ignoreTrailingSlashes = false;
        config.jsonMapper(new JsonMapper() {});
        config.unsafe.servletRequestLifecycle = List.of(new RouteTask(surface, exchanges, faults));
        for (Route route : surface.routes()) {
            config.routes.addHttpHandler(route.method(), route.path(), context -> {
                context.status(route.status());
                route.handler().handle(context);
            });
        }
    }
}
