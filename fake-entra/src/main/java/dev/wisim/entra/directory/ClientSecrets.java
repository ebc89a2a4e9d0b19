package dev.wisim.entra.directory;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The client secrets of applications, as Microsoft Graph keeps them
 * (<a href="https://learn.microsoft.com/graph/api/application-addpassword">addPassword</a>). A write on one is a write on its
 * application; identities cannot hold any.
 */
public final class ClientSecrets {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final DirectoryLog log;

    public ClientSecrets(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Adds a secret; the others stay good.
     *
     * @throws Refusal when the application is absent, or the secret would end before it starts
     */
    public ClientSecret add(ObjectId application, SecretText text, SecretProperties wanted, Instant now) {
        return log.writeOn(application, Application.class, owner -> add(owner, text, wanted, now))
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * Adds a secret with a drawn text, which nobody can ask for again.
     *
     * @throws Refusal as for {@link #add}
     */
    public IssuedSecret issue(ObjectId application, SecretProperties wanted, Instant now) {
        return log.writeOn(application, Application.class, owner -> {
                    String text = drawn(
                            owner.newId("secretText").value(),
                            owner.newId("secretText").value());
                    return new IssuedSecret(add(owner, SecretText.parse(text), wanted, now), text);
                })
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * Removes a secret.
     *
     * @throws Refusal when the application or the secret is absent
     */
    public void remove(ObjectId application, String keyId, Instant now) {
        if (log.writeOn(application, Application.class, owner -> remove(owner, keyId, now))
                .isEmpty()) {
            throw Applications.absent(application);
        }
    }

    /**
     * The application's secrets on the primary, in order of creation.
     *
     * @throws Refusal when the application is absent
     */
    public List<ClientSecret> list(ObjectId application) {
        return log.primary()
                .children(application, Application.class, ClientSecret.class)
                .orElseThrow(() -> Applications.absent(application));
    }

    private static ClientSecret add(
            OwnerWrite<Application> owner, SecretText text, SecretProperties wanted, Instant now) {
        Instant start = wanted.startFrom(now);
        Instant end = wanted.endFrom(now);
        if (!start.isBefore(end)) {
            throw new Refusal(ClientKeyError.SECRET_END_INVALID);
        }
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
        ClientSecret added =
                new ClientSecret(owner.newId("secret"), owner.client().id(), wanted.displayName(), text, start, end);
        owner.append(now, new DirectoryChange.Created(added));
        return added;
    }

    private static ClientSecret remove(OwnerWrite<Application> owner, String keyId, Instant now) {
        ClientSecret old = owner.children(ClientSecret.class)
                .filter(secret -> secret.id().toString().equalsIgnoreCase(keyId))
                .findFirst()
                .orElseThrow(() -> new Refusal(ClientKeyError.SECRET_NOT_FOUND, Map.of("id", keyId)));
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
        owner.append(now, new DirectoryChange.Deleted(old.id()));
        return old;
    }

    /** Forty characters in the form of the real ones, {@code abc8Q~…}. */
    private static String drawn(UUID first, UUID second) {
        String noise = BASE64URL.encodeToString(bytes(first)) + BASE64URL.encodeToString(bytes(second));
        return noise.substring(0, 3) + "8Q~" + noise.substring(3, 37);
    }

    private static byte[] bytes(UUID id) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (id.getMostSignificantBits() >>> (8 * i));
            bytes[i + 8] = (byte) (id.getLeastSignificantBits() >>> (8 * i));
        }
        return bytes;
    }
}
