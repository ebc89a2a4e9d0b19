package dev.wisim.entra;

import dev.wisim.entra.error.MessageEra;
import dev.wisim.entra.federation.FederationSettings;
import dev.wisim.entra.federation.FetchLimits;
import dev.wisim.entra.federation.KeyCacheSettings;
import dev.wisim.entra.token.TokenSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the login surface behaves where Entra's behaviour changed, is not known, or is a matter of taste.
 *
 * @param messageEra in whose words refusals are told
 * @param clockSkew how far the clock of an assertion's issuer may differ, in either direction
 * @param strictWhitespace whether white space around an assertion makes it unreadable
 * @param token in which order requests are judged, and what else is not known
 * @param keyCache how long the keys of issuers are believed
 * @param fetchLimits how much an issuer may cost
 * @param federation how federated assertions are judged
 * @param publicAddress the address to present in documents always; empty to present the one that the client used
 */
public record LoginSettings(
        MessageEra messageEra,
        Duration clockSkew,
        boolean strictWhitespace,
        TokenSettings token,
        KeyCacheSettings keyCache,
        FetchLimits fetchLimits,
        FederationSettings federation,
        Optional<URI> publicAddress) {

    /** What the service does today, as far as it is known. */
    public static final LoginSettings DEFAULT = new LoginSettings(
            MessageEra.CURRENT,
            Duration.ofMinutes(5),
            false,
            TokenSettings.DEFAULT,
            KeyCacheSettings.DEFAULT,
            FetchLimits.DEFAULT,
            FederationSettings.DEFAULT,
            Optional.empty());

    /** The same with another form of the trailer. */
    public LoginSettings withMessageEra(MessageEra era) {
        return new LoginSettings(
                era, clockSkew, strictWhitespace, token, keyCache, fetchLimits, federation, publicAddress);
    }

    /** The same with white space around assertions judged otherwise. */
    public LoginSettings withStrictWhitespace(boolean strict) {
        return new LoginSettings(
                messageEra, clockSkew, strict, token, keyCache, fetchLimits, federation, publicAddress);
    }

    /** The same with requests judged otherwise. */
    public LoginSettings withToken(UnaryOperator<TokenSettings> change) {
        return new LoginSettings(
                messageEra,
                clockSkew,
                strictWhitespace,
                change.apply(token),
                keyCache,
                fetchLimits,
                federation,
                publicAddress);
    }

    /** The same with keys believed otherwise. */
    public LoginSettings withKeyCache(KeyCacheSettings settings) {
        return new LoginSettings(
                messageEra, clockSkew, strictWhitespace, token, settings, fetchLimits, federation, publicAddress);
    }

    /** The same with other limits for issuers. */
    public LoginSettings withFetchLimits(FetchLimits limits) {
        return new LoginSettings(
                messageEra, clockSkew, strictWhitespace, token, keyCache, limits, federation, publicAddress);
    }

    /** The same with federated assertions judged otherwise. */
    public LoginSettings withFederation(FederationSettings settings) {
        return new LoginSettings(
                messageEra, clockSkew, strictWhitespace, token, keyCache, fetchLimits, settings, publicAddress);
    }

    /** The same with an address of its own. */
    public LoginSettings withPublicAddress(URI address) {
        return new LoginSettings(
                messageEra,
                clockSkew,
                strictWhitespace,
                token,
                keyCache,
                fetchLimits,
                federation,
                Optional.of(address));
    }
}
