package dev.wisim.issuer.config;

import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.chance.Chance;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All issuers of a configuration: {@code issuer}, which is meant where none is named, and then {@code issuers}.
 *
 * @param all at least one
 */
public record ConfiguredIssuers(List<IssuerConfig> all) {

    /**
     * @throws IllegalArgumentException when two have one name, URL or path; the message begins with the path of the
     *     second's setting in the configuration
     */
    public ConfiguredIssuers {
        all = List.copyOf(all);
        requireDistinct(all, "name", issuer -> Optional.of(issuer.name()));
        requireDistinct(all, "url", issuer -> issuer.url().map(URI::toString).map(ConfiguredIssuers::withoutSlash));
        requireDistinct(all, "path", issuer -> issuer.path().map(ConfiguredIssuers::withoutSlash));
    }

    /** The issuers of the two settings. */
    public static ConfiguredIssuers of(IssuerConfig issuer, List<IssuerConfig> issuers) {
        return new ConfiguredIssuers(
                Stream.concat(Stream.of(issuer), issuers.stream()).toList());
    }

    /** All but the first. */
    public List<IssuerConfig> further() {
        return all.subList(1, all.size());
    }

    /**
     * Where each lives, in order. Where neither URL nor path is configured, that is a place as AKS has it: {@code
     * https://<region>.oic.prod-aks.azure.com/<tenant>/<uuid>/}.
     *
     * @param origin scheme, host and port of those whose URL is not configured; asked for when a URL is
     * @param tenant whose clusters they are
     * @param chance where the ids of clusters come from
     */
    public List<IssuerUrl> urls(Supplier<String> origin, UUID tenant, Chance chance) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place)
                        .url()
                        .map(url -> IssuerUrl.of(url.toString()))
                        .orElseGet(() -> IssuerUrl.boundLater(
                                origin,
                                all.get(place)
                                        .path()
                                        .orElseGet(() -> "/" + tenant + "/" + cluster(place, chance) + "/"))))
                .toList();
    }

    /**
     * What they are made with.
     *
     * @param urls where they live
     * @param seeds the objects that each one's cluster begins with
     * @param certificateAuthority what their listener's certificate is to be checked against, PEM
     */
    public List<IssuerSettings> settings(List<IssuerUrl> urls, List<NewObject> seeds, String certificateAuthority) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place).settings(urls.get(place), seeds, certificateAuthority))
                .toList();
    }

    private UUID cluster(int place, Chance chance) {
        return place == 0
                ? chance.uuid("issuer")
                : chance.uuid("issuer", all.get(place).name());
    }

    private static void requireDistinct(
            List<IssuerConfig> all, String setting, Function<IssuerConfig, Optional<String>> value) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < all.size(); place++) {
            Optional<String> own = value.apply(all.get(place));
            if (own.isPresent() && !seen.add(own.get())) {
                throw new IllegalArgumentException("issuers[" + (place - 1) + "]." + setting
                        + " must differ from that of every other issuer, but is \"" + own.get() + "\"");
            }
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
