package dev.wisim.entra.token;

/**
 * One presented credential on its way through the steps: a method for each step whose question depends on the kind of
 * credential. What a kind does not ask, it leaves out.
 */
interface ClientAuthentication {

    /** Step {@link ValidationStep#TOKEN_TYPE}. */
    default void requireTokenType() {}

    /** Step {@link ValidationStep#ALGORITHM}. */
    default void requireAlgorithm() {}

    /** Step {@link ValidationStep#KEY_REFERENCE}. */
    default void requireKeyReference() {}

    /** Step {@link ValidationStep#REGISTERED}: looks up what the client has that this credential is compared with. */
    void requireRegistered(Attempt attempt);

    /** Step {@link ValidationStep#ISSUER}. */
    default void requireIssuer(Attempt attempt) {}

    /** Step {@link ValidationStep#SUBJECT}. */
    default void requireSubject(Attempt attempt) {}

    /** Step {@link ValidationStep#AUDIENCE}. */
    default void requireAudience(Attempt attempt) {}

    /** Step {@link ValidationStep#POLICY}. */
    default void requireAllowed(Attempt attempt) {}

    /** Step {@link ValidationStep#KEYS}; may have to ask somebody over the network. */
    default void requireKeys(Attempt attempt) {}

    /** Step {@link ValidationStep#KEY}. */
    void requireKey(Attempt attempt);

    /** Step {@link ValidationStep#SIGNATURE}. */
    default void requireSignature(Attempt attempt) {}

    /** Step {@link ValidationStep#TIMES}. */
    default void requireTimes(Attempt attempt) {}

    /** How it is known now that the client is who it says: once every step has been passed. */
    Proof proof();

    /** The same credential before any of these steps. */
    ClientAuthentication again();

    /** Whether a refusal once client and service principal are known is a hit for the cache, as nothing more is looked up. */
    boolean needsNoMatch();
}
