package dev.wisim.conformance.entra.world;

import dev.wisim.conformance.observe.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The world that the suite asks in. Ids are whatever the file says, so that the same world can be set up elsewhere.
 *
 * @param tenant the tenant
 * @param applications by name
 * @param identity the one user-assigned identity
 * @param habits what differs from one endpoint to another
 */
public record EntraWorld(Tenant tenant, Map<String, Application> applications, Identity identity, Habits habits) {

    /** Where the suite's own issuer listens unless told otherwise. */
    public static final int ISSUER_PORT = 8449;

    private static final String RESOURCE = "entra-world.yaml";

    public EntraWorld {
        applications = Map.copyOf(applications);
    }

    /**
     * The tenant.
     *
     * @param name its display name, which stands in texts
     * @param domain a verified domain
     */
    public record Tenant(String id, String name, String domain) {}

    /**
     * An application.
     *
     * @param uri by which it is named as a resource, if it is one
     * @param issuers the issuers of its federated credentials, by the credentials' names
     * @param secrets its secrets, of which the first is good and the second was
     * @param certificates its certificates in PEM, likewise
     */
    public record Application(
            String name,
            String clientId,
            Optional<String> uri,
            Map<String, URI> issuers,
            List<String> secrets,
            List<String> certificates) {

        public Application {
            issuers = Map.copyOf(issuers);
            secrets = List.copyOf(secrets);
            certificates = List.copyOf(certificates);
        }
    }

    /**
     * What is not the same everywhere or at all times.
     *
     * @param outage whether a request can order an outage
     * @param refusesResource whether a resource parameter beside a scope is refused whatever it says, as until 2025
     * @param metadataUnusable whether 50166 is said of an issuer whose metadata cannot be had, and not 501661
     */
    public record Habits(boolean outage, boolean refusesResource, boolean metadataUnusable) {}

    /** A user-assigned identity, and where it stands in Resource Manager. */
    public record Identity(String name, String clientId, String subscription, String resourceGroup) {}

    /** The file that comes with the suite, whose issuers are at {@code issuerPort}. */
    public static String text(int issuerPort) {
        try (InputStream in = Objects.requireNonNull(EntraWorld.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("localhost:" + ISSUER_PORT, "localhost:" + issuerPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The world that comes with the suite. */
    public static EntraWorld shipped(int issuerPort) {
        return EntraWorldDocument.read(text(issuerPort), "the world of the suite");
    }

    /**
     * The world that a file describes.
     *
     * @throws InputProblem when it cannot be read, or lacks something that the suite needs
     */
    public static EntraWorld in(Path file) {
        try {
            return EntraWorldDocument.read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new InputProblem("the world " + file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * The application called {@code name}.
     *
     * @throws InputProblem when the world has none
     */
    public Application application(String name) {
        return Optional.ofNullable(applications.get(name))
                .orElseThrow(() -> new InputProblem("the world has no application called " + name));
    }

    /** The issuer that the suite plays: the one of the credential {@code cluster}. */
    public URI cluster() {
        return issuer("federated", "cluster");
    }

    /** The issuer whose documents nobody gets: the one of the credential {@code silent}. */
    public URI silentIssuer() {
        return issuer("federated", "silent");
    }

    /**
     * The issuer of an application's credential.
     *
     * @throws InputProblem when there is no such credential
     */
    public URI issuer(String application, String credential) {
        return Optional.ofNullable(application(application).issuers().get(credential))
                .orElseThrow(() ->
                        new InputProblem("the application " + application + " has no credential called " + credential));
    }
}
