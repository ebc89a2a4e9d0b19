package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/**
 * What management reads see: every write from its acceptance on, committed or not. Everyone reads what was written; only
 * token requests see the directory late.
 */
final class Primary {

    private final Histories histories;

    Primary(Histories histories) {
        this.histories = histories;
    }

    <T extends DirectoryObject> Optional<T> find(ObjectId id, Class<T> type) {
        return histories
                .find(id)
                .flatMap(ObjectHistory::onPrimary)
                .filter(type::isInstance)
                .map(type::cast);
    }

    <C extends Client> Optional<C> client(ClientKey key, Class<C> type) {
        return histories.clients(key).stream()
                .flatMap(history -> history.onPrimary().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    Optional<UserAssignedIdentity> identity(IdentityPath path) {
        return histories.identity(path).flatMap(ObjectHistory::onPrimary).map(UserAssignedIdentity.class::cast);
    }

    /** Everything of one type, in order of creation. */
    <T extends DirectoryObject> List<T> list(Class<T> type) {
        return histories.onPrimary(type).toList();
    }

    /** What belongs to an owner of that type, in order of creation; empty when there is no such owner. */
    <T extends DirectoryObject> Optional<List<T>> children(
            ObjectId owner, Class<? extends Client> ownerType, Class<T> type) {
        return histories
                .find(owner)
                .filter(history ->
                        history.onPrimary().filter(ownerType::isInstance).isPresent())
                .map(history -> history.children().stream()
                        .flatMap(child -> child.onPrimary().stream())
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }
}
