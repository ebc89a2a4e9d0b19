package dev.wisim.scenarios.matrix;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.CredentialParent;
import dev.wisim.scenarios.client.IssuerClient;
import dev.wisim.scenarios.client.IssuerState;
import dev.wisim.scenarios.client.TokenRequest;
import dev.wisim.scenarios.sandbox.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** A running sandbox as the cells of a route need it. */
final class Stage {

    static final String NAMESPACE = "matrix";
    static final String SERVICE_ACCOUNT = "workload";
    static final String SUBJECT = "system:serviceaccount:" + NAMESPACE + ':' + SERVICE_ACCOUNT;

    private static final String AUDIENCE = "api://AzureADTokenExchange";

    private final Addresses addresses;
    private final AdminClient admin;
    private final AdminWire wire;
    private final Forger forger = new Forger();

    Stage(Addresses addresses) {
        this.addresses = addresses;
        this.admin = new AdminClient(addresses.admin());
        this.wire = new AdminWire(addresses.admin());
    }

    AdminClient admin() {
        return admin;
    }

    Forger forger() {
        return forger;
    }

    String issuerUrl(String issuer) {
        return addresses.issuers().get(issuer);
    }

    /** Puts what the cell's situation has into the directory, and in the way. */
    void set(Cell cell) {
        Situation situation = cell.situation();
        Directory directory = situation.directory();
        if (directory.hasApplication()) {
            directory
                    .credential(issuerUrl(situation.assertion().issuer(cell)))
                    .ifPresent(credential ->
                            admin.createCredential(new CredentialParent.OfApplication(cell.client()), credential));
        }
        if (!directory.hasServicePrincipal()) {
            wire.delete("applications/" + cell.client() + "/service-principal");
        }
        situation.trouble().ifPresent(trouble -> admin.faults().add(trouble.rule(cell)));
    }

    /** A new token of the workload. */
    String token(String issuer) {
        TokenRequest.Spec spec = new TokenRequest.Spec(List.of(AUDIENCE), Optional.empty(), Optional.empty());
        return issuer(issuer)
                .createToken(NAMESPACE, SERVICE_ACCOUNT, spec)
                .status()
                .token();
    }

    /** What the workload's token says, for whoever signs it instead of the issuer. */
    JWTClaimsSet.Builder claims(String issuer) {
        Instant now = Instant.parse(admin.clock().now());
        return new JWTClaimsSet.Builder()
                .issuer(issuerUrl(issuer))
                .subject(SUBJECT)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** The key that signs now. */
    String signingKey(String issuer) {
        return issuer(issuer).state().keys().stream()
                .filter(key -> key.phase().equals("signing"))
                .map(IssuerState.Key::kid)
                .findFirst()
                .orElseThrow();
    }

    /** A new key signs from now on. */
    void rotate(String issuer) {
        issuer(issuer).rotateKeys(Optional.of(Duration.ZERO));
    }

    /** A key is published no more. */
    void drop(String issuer, String kid) {
        issuer(issuer).dropKey(kid);
    }

    private IssuerClient issuer(String name) {
        return admin.issuer(Optional.of(name));
    }
}
