package dev.wisim.issuer;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.claims.ClaimTemplate;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.registry.PublishedElsewhere;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.rotation.GivenKeys;
import dev.wisim.issuer.rotation.RotationPlan;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.jose.KeyType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an issuer is made with.
 *
 * @param name what commands call it
 * @param url where it lives
 * @param jwksUri what its discovery document says instead of its own JWK set
 * @param keyTypes the keys to make: the first signs, all are published in this order, and the first one's type is that of
 *     every later key
 * @param givenKeys keys to begin with instead of new ones
 * @param elsewhere keys that are shown besides its own
 * @param rotation how keys follow each other
 * @param policy its rules about tokens
 * @param skew how far its clock is ahead of the simulation clock
 * @param awkward what it does wrong from the start
 * @param template what its tokens with free claims look like
 * @param seeds the objects that exist at the start and after a reset, created in this order
 * @param access who may use the cluster's API from elsewhere
 */
public record IssuerSettings(
        String name,
        IssuerUrl url,
        Optional<String> jwksUri,
        List<KeyType> keyTypes,
        Optional<GivenKeys> givenKeys,
        PublishedElsewhere elsewhere,
        RotationPlan rotation,
        TokenPolicy policy,
        Duration skew,
        Set<Awkward> awkward,
        Optional<ClaimTemplate> template,
        List<NewObject> seeds,
        Access access) {

    /** What the first issuer is called unless it has a name. */
    public static final String DEFAULT_NAME = "default";

    /**
     * @throws IllegalArgumentException when there would be no key
     */
    public IssuerSettings {
        keyTypes = List.copyOf(keyTypes);
        awkward = Set.copyOf(awkward);
        seeds = List.copyOf(seeds);
        if (keyTypes.isEmpty()) {
            throw new IllegalArgumentException("an issuer needs at least one key");
        }
    }

    /** An issuer as a new cluster has it: one RSA key of 2048 bits, the API server's rules, a namespace {@code default}. */
    public static IssuerSettings at(IssuerUrl url) {
        return new IssuerSettings(
                DEFAULT_NAME,
                url,
                Optional.empty(),
                List.of(KeyType.RSA_2048),
                Optional.empty(),
                PublishedElsewhere.NOWHERE,
                RotationPlan.BY_COMMAND,
                TokenPolicy.DEFAULT,
                Duration.ZERO,
                Set.of(),
                Optional.empty(),
                List.of(NewObject.namespace("default")),
                Access.LOCAL);
    }

    /** The same under another name. */
    public IssuerSettings withName(String other) {
        return new IssuerSettings(
                other, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, policy, skew, awkward, template, seeds,
                access);
    }

    /** The same with its keys said to be elsewhere. */
    public IssuerSettings withJwksUri(String other) {
        return new IssuerSettings(
                name,
                url,
                Optional.of(other),
                keyTypes,
                givenKeys,
                elsewhere,
                rotation,
                policy,
                skew,
                awkward,
                template,
                seeds,
                access);
    }

    /** The same with other keys. */
    public IssuerSettings withKeyTypes(List<KeyType> other) {
        return new IssuerSettings(
                name, url, jwksUri, other, givenKeys, elsewhere, rotation, policy, skew, awkward, template, seeds,
                access);
    }

    /** The same with another rotation. */
    public IssuerSettings withRotation(RotationPlan other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, other, policy, skew, awkward, template, seeds,
                access);
    }

    /** The same with other rules about tokens. */
    public IssuerSettings withPolicy(TokenPolicy other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, other, skew, awkward, template, seeds,
                access);
    }

    /** The same with a clock that is ahead, or behind when negative. */
    public IssuerSettings withSkew(Duration other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, policy, other, awkward, template, seeds,
                access);
    }

    /** The same doing these things wrong. */
    public IssuerSettings withAwkward(Set<Awkward> other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, policy, skew, other, template, seeds,
                access);
    }

    /** The same with tokens of free claims. */
    public IssuerSettings withTemplate(ClaimTemplate other) {
        return new IssuerSettings(
                name,
                url,
                jwksUri,
                keyTypes,
                givenKeys,
                elsewhere,
                rotation,
                policy,
                skew,
                awkward,
                Optional.of(other),
                seeds,
                access);
    }

    /** The same with other objects, namespaces before what they hold. */
    public IssuerSettings withSeeds(List<NewObject> other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, policy, skew, awkward, template, other,
                access);
    }

    /** The same with another access from elsewhere. */
    public IssuerSettings withAccess(Access other) {
        return new IssuerSettings(
                name, url, jwksUri, keyTypes, givenKeys, elsewhere, rotation, policy, skew, awkward, template, seeds,
                other);
    }

    /**
     * Who may use the cluster's API from elsewhere, and what secrets with tokens say that the server is known by.
     *
     * @param adminToken what opens the API to other machines; without one, only this machine is served
     * @param certificateAuthority the cluster's authority in PEM; empty when there is none
     */
    public record Access(Optional<String> adminToken, String certificateAuthority) {

        /** This machine, and no authority. */
        public static final Access LOCAL = new Access(Optional.empty(), "");
    }
}
