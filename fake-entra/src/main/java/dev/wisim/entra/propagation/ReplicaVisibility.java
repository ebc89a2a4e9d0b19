package dev.wisim.entra.propagation;

import java.time.Instant;
import java.util.Optional;

/**
 * When one replica sees an object's last version.
 *
 * @param replica the replica, from 0
 * @param applied when the version arrives there, whether requests are answered from a pinned view or not
 * @param cached the live entry under the object's client id, which answers instead until it expires
 */
public record ReplicaVisibility(int replica, Instant applied, Optional<CacheEntry> cached) {}
