package dev.wisim.entra.propagation.naive;

/**
 * An object's form. What a kind does not have is empty; {@code owner} is -1 for applications and identities.
 *
 * @param key the client id, for applications and identities
 */
public record NaiveBody(String kind, int owner, String key, String name, String issuer, String subject) {

    static NaiveBody client(String kind, String key, String name) {
        return new NaiveBody(kind, -1, key, name, "", "");
    }

    static NaiveBody servicePrincipal(int owner) {
        return new NaiveBody("servicePrincipal", owner, "", "", "", "");
    }

    static NaiveBody credential(int owner, String name, String issuer, String subject) {
        return new NaiveBody("credential", owner, "", name, issuer, subject);
    }
}
