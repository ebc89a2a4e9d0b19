package dev.wisim.kernel.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One line of a surface's table of contents. The same records make the router's routes and the API document.
 *
 * @param method the HTTP method
 * @param path the path, with {@code {name}} for one segment
 * @param summary one sentence for the API document
 * @param request the type of the body, {@code Void.class} when there is none
 * @param response the type of the answer's body, {@code Void.class} when there is none
 * @param status the status of a success
 * @param handler what answers
 */
public record Route(
        HandlerType method,
        String path,
        String summary,
        Class<?> request,
        Class<?> response,
        int status,
        Handler handler) {

    /** A GET of a document. */
    public static Route get(String path, String summary, Class<?> response, Handler handler) {
        return new Route(HandlerType.GET, path, summary, Void.class, response, 200, handler);
    }

    /** A POST that answers 200. */
    public static Route post(String path, String summary, Class<?> request, Class<?> response, Handler handler) {
        return new Route(HandlerType.POST, path, summary, request, response, 200, handler);
    }

    /** A POST that creates, and answers 201. */
    public static Route create(String path, String summary, Class<?> request, Class<?> response, Handler handler) {
        return new Route(HandlerType.POST, path, summary, request, response, 201, handler);
    }

    /** A DELETE that answers 204. */
    public static Route delete(String path, String summary, Handler handler) {
        return new Route(HandlerType.DELETE, path, summary, Void.class, Void.class, 204, handler);
    }
}
