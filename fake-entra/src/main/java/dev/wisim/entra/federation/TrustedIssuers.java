package dev.wisim.entra.federation;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/**
 * The issuers whose metadata may be fetched. A token names its own issuer, so without this list a stranger could make us
 * call any host; with it nobody is called whom the configuration does not name. Plain http is spoken only to an issuer
 * that is listed with it.
 */
public final class TrustedIssuers {

    private final List<TrustedIssuer> listed;

    private TrustedIssuers(List<TrustedIssuer> listed) {
        this.listed = List.copyOf(listed);
    }

    /**
     * Issuers that are where their URLs lead.
     *
     * @throws IllegalArgumentException when one is not an absolute http or https URL
     */
    public TrustedIssuers(Collection<String> issuers) {
        this(issuers.stream().map(TrustedIssuer::at).toList());
    }

    /** A list, in which the first that has an address for a host and port decides on it. */
    public static TrustedIssuers of(List<TrustedIssuer> issuers) {
        return new TrustedIssuers(issuers);
    }

    /** Whether the metadata of {@code issuer} may be fetched. */
    boolean trusts(String issuer) {
        String wanted = withoutTrailingSlash(issuer);
        return listed.stream()
                .anyMatch(each -> withoutTrailingSlash(each.url().toString()).equals(wanted));
    }

    /**
     * Whether a trusted issuer's documents may lead to {@code target}: only to where a listed issuer is, by scheme, host and
     * port. Keys that live elsewhere need an entry of their own.
     */
    boolean mayLeadTo(URI target) {
        if (target.getHost() == null || target.getUserInfo() != null) {
            return false;
        }
        String origin = TrustedIssuer.origin(target);
        return listed.stream().anyMatch(each -> TrustedIssuer.origin(each.url()).equals(origin));
    }

    /** Where to connect for a host and port. */
    InetSocketAddress dialled(InetSocketAddress named) {
        return listed.stream()
                .filter(each -> each.url().getHost().equalsIgnoreCase(named.getHostString())
                        && TrustedIssuer.port(each.url()) == named.getPort())
                .flatMap(each -> each.address().stream())
                .findFirst()
                .map(address -> InetSocketAddress.createUnresolved(address.getHost(), TrustedIssuer.port(address)))
                .orElse(named);
    }

    /** The list, in its order, for an explanation. */
    List<String> texts() {
        return listed.stream().map(each -> each.url().toString()).toList();
    }

    static String withoutTrailingSlash(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }
}
