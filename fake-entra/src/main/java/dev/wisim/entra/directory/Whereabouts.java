package dev.wisim.entra.directory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * Where things are that a request may name in the wrong place: only explanations ask, and none of them has to look through the
 * directory. Of things that are the same in two places the first is known.
 */
public final class Whereabouts {

    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Map<SecretText, ObjectHistory> bySecret = new ConcurrentHashMap<>();
    private final Map<String, ObjectHistory> byThumbprint = new ConcurrentHashMap<>();
    private final Map<ObjectId, ObjectHistory> byPrincipal = new ConcurrentHashMap<>();
    private final Map<String, TenantId> bySubscription = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<TenantId, NavigableSet<String>> identifierUris = new ConcurrentHashMap<>();

    Whereabouts() {}

    /** The history of the secret with this text. */
    public Optional<ObjectHistory> secret(SecretText text) {
        return Optional.ofNullable(bySecret.get(text));
    }

    /** The history of the certificate with this thumbprint, in any of the forms of {@link CertificateThumbprints}. */
    public Optional<ObjectHistory> certificate(String thumbprint) {
        return Optional.ofNullable(byThumbprint.get(thumbprint));
    }

    /** The history of the identity with this principal id. */
    public Optional<ObjectHistory> principal(ObjectId id) {
        return Optional.ofNullable(byPrincipal.get(id));
    }

    /** The tenant of the first identity in this subscription, ignoring case. */
    public Optional<TenantId> subscription(String id) {
        return Optional.ofNullable(bySubscription.get(id));
    }

    /** Up to {@code count} identifier URIs on either side of {@code identifier} in the alphabet, ever used in the tenant. */
    public List<String> identifierUrisAround(TenantId tenant, String identifier, int count) {
        NavigableSet<String> sorted = identifierUris.getOrDefault(tenant, Collections.emptyNavigableSet());
        return Stream.concat(
                        sorted.headSet(identifier, false).descendingSet().stream()
                                .limit(count),
                        sorted.tailSet(identifier, true).stream().limit(count))
                .toList();
    }

    void add(DirectoryObject body, ObjectHistory history) {
        if (body instanceof ClientSecret secret) {
            bySecret.putIfAbsent(secret.text(), history);
        } else if (body instanceof ClientCertificate certificate) {
            CertificateThumbprints thumbprints = certificate.thumbprints();
            byThumbprint.putIfAbsent(thumbprints.sha1(), history);
            byThumbprint.putIfAbsent(thumbprints.sha256(), history);
            byThumbprint.putIfAbsent(thumbprints.hex(), history);
        } else if (body instanceof UserAssignedIdentity identity) {
            byPrincipal.putIfAbsent(identity.principalId(), history);
            bySubscription.putIfAbsent(identity.subscription(), identity.tenant());
        }
    }

    void addIdentifierUri(TenantId tenant, String uri) {
        identifierUris
                .computeIfAbsent(tenant, any -> new ConcurrentSkipListSet<>(ALPHABET))
                .add(uri);
    }
}
