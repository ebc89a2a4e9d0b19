package dev.wisim.issuer.config;

import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.imports.KeyFiles;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.rotation.GivenKeys;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.NegativeAllowed;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** An OIDC issuer, and the API server that it belongs to. */
public record IssuerConfig(
        @Describe("What commands call it: lower-case letters, digits and hyphens.")
        @Default(IssuerSettings.DEFAULT_NAME)
        String name,

        @Describe(
                "The issuer URL as it stands in tokens. With neither url nor path https://localhost:<issuer port>/<tenant>/<uuid>/, the form that AKS uses.")
        Optional<URI> url,

        @Describe(
                "In place of url, the path behind https://localhost:<issuer port>; a slash at its end is part of the issuer's URL.")
        Optional<String> path,

        @Describe("The types of the published keys; the first one signs, and new keys are of its type.")
        @Default("rsa-2048")
        List<KeyType> keys,

        @Describe("What the discovery document gives as jwks_uri in place of the issuer's own.")
        Optional<URI> jwksUri,

        @Describe("How keys follow each other; without every and calendar by command only.")
        RotationConfig rotation,

        @Describe("What it does wrong, for relying parties to cope with.")
        List<Awkward> awkward,

        @Describe("How far its clock is ahead of the simulation clock, or behind.") @Default("0s") @NegativeAllowed
        Duration clockSkew,

        @Describe(
                "The audiences of its API server, which a token request without audiences gets; without any the issuer URL.")
        List<String> audiences,

        @Describe("What longer token requests are shortened to, in whole seconds from 1h; without it nothing.")
        Optional<Duration> maxTokenExpiration,

        @Describe("Whether a pod's token for its API server lives a year, as API servers have it.") @Default("true")
        boolean extendTokenExpiration,

        @Describe("Tokens with free claims, as other federations than Kubernetes have them.")
        TokenConfig token,

        @Describe(
                "Keys of a real cluster, in PEM files or JWK sets (sa.key, sa.pub): the first with a private half signs, all are published, and none is made.")
        List<Path> importKeys,

        @Describe("A live cluster whose published keys are shown too.")
        MirrorConfig mirror,

        @Describe("The face of the cluster's API server.") ApiServerConfig apiServer,

        @Describe("A signer for a real API server.") ExternalSignerConfig externalSigner,

        @Describe(
                "The bearer token that opens the TokenRequest and TokenReview APIs to other machines; without one only this machine is served.")
        Optional<String> adminToken) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Duration MOST_SKEW = Duration.ofDays(36_525);

    public IssuerConfig {
        require(NAME.matcher(name).matches(), "name must be lower-case letters, digits and hyphens, at most 63");
        require(!keys.isEmpty(), "keys must name at least one type, since the first one signs");
        require(url.isEmpty() || path.isEmpty(), "path cannot be given beside url: an issuer has one of them");
        require(
                url.filter(each -> !isPlainUrl(each)).isEmpty(),
                "url must be an http or https URL without query and fragment");
        path.ifPresent(IssuerConfig::checkPath);
        require(jwksUri.filter(each -> !isHttp(each)).isEmpty(), "jwksUri must be an http or https URL");
        require(clockSkew.abs().compareTo(MOST_SKEW) <= 0, "clockSkew must be a century at most");
        maxTokenExpiration.ifPresent(IssuerConfig::checkLongest);
        keys = List.copyOf(keys);
        awkward = List.copyOf(awkward);
        List<Path> files = List.copyOf(importKeys);
        if (!files.isEmpty()) {
            attempt("importKeys", () -> new KeyFiles(files).read(CryptoProvider.jdk()));
        }
        importKeys = files;
        require(adminToken.filter(String::isEmpty).isEmpty(), "adminToken must not be empty");
        audiences = List.copyOf(audiences);
    }

    /**
     * What the issuer is made with.
     *
     * @param at where it lives
     * @param seeds the objects that its cluster begins with
     * @param certificateAuthority what its listener's certificate is to be checked against, PEM
     */
    public IssuerSettings settings(IssuerUrl at, List<NewObject> seeds, String certificateAuthority) {
        return new IssuerSettings(
                name,
                at,
                jwksUri.map(URI::toString),
                keys,
                givenKeys(),
                mirror.keys(),
                rotation.plan(),
                new TokenPolicy(audiences, longest(), extendTokenExpiration),
                clockSkew,
                Set.copyOf(awkward),
                token.claimTemplate(),
                seeds,
                new IssuerSettings.Access(adminToken, certificateAuthority));
    }

    /** Who mirrors a cluster wants its keys, and none of ours among them. */
    private Optional<GivenKeys> givenKeys() {
        return importKeys.isEmpty() && !mirror.isOn() ? Optional.empty() : Optional.of(new KeyFiles(importKeys));
    }

    private OptionalLong longest() {
        return maxTokenExpiration.stream().mapToLong(Duration::toSeconds).findFirst();
    }

    private static boolean isPlainUrl(URI url) {
        return isHttp(url) && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    private static boolean isHttp(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme())) && url.getHost() != null;
    }

    private static void checkPath(String path) {
        require(path.isEmpty() || path.startsWith("/"), "path must begin with a slash, or be empty for the root");
        attempt("path", () -> IssuerUrl.of("https://localhost" + path));
        boolean plain = path.equals(URI.create("https://localhost" + path).getRawPath());
        require(plain, "path must not have a query or a fragment");
    }

    private static void checkLongest(Duration longest) {
        require(longest.toNanosPart() == 0, "maxTokenExpiration must be in whole seconds");
        attempt("maxTokenExpiration", () -> TokenPolicy.DEFAULT.withMaxExpirationSeconds(longest.toSeconds()));
    }

    /** The rules themselves say what is wrong; here it is only said which setting they mean. */
    static void attempt(String setting, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
