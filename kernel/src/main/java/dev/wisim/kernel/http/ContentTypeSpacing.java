package dev.wisim.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Jetty writes {@code text/plain;charset=utf-8} for every media type that it knows, whatever space was given. The servers
 * that we stand in for write one, and clients compare.
 */
final class ContentTypeSpacing {

    private ContentTypeSpacing() {}

    /** Puts the space back, below the servlet's view of the headers, which would take it out again. */
    static void restore(HttpServletRequest request) {
        HttpFields.Mutable headers = headers(request);
        String contentType = headers.get(HttpHeader.CONTENT_TYPE);
        if (contentType != null && contentType.contains(";charset=")) {
            headers.put(HttpHeader.CONTENT_TYPE, contentType.replace(";charset=", "; charset="));
        }
    }

    /** Sets the content type to exactly this, to which the servlet's view would add a charset. */
    static void exactly(HttpServletRequest request, String contentType) {
        headers(request).put(HttpHeader.CONTENT_TYPE, contentType);
    }

    private static HttpFields.Mutable headers(HttpServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getServletContextResponse()
                .getWrapped()
                .getHeaders();
    }
}
