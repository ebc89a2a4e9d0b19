package dev.wisim.conformance.observe;

import dev.wisim.conformance.evidence.WebAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * How to reach an API server, and as whom.
 *
 * @param root its address without a slash at the end
 * @param context whom to believe, and the client certificate if there is one
 * @param bearer the token to present, read for each request
 */
public record ApiServer(String root, SSLContext context, Supplier<Optional<String>> bearer) {

    /** The server at {@code root}, believed by {@code trust}, asked with the token of a file if one is given. */
    public static ApiServer at(String root, Trust trust, Optional<Path> bearerFile) {
        return new ApiServer(checked(root), trust.context(), () -> bearerFile.map(TokenFiles::read));
    }

    static String checked(String root) {
        if (!WebAddress.isOne(root)) {
            throw new InputProblem("the API server's address must be an http or https URL, not \"" + root + "\"");
        }
        return root.replaceAll("/+$", "");
    }
}
