package dev.wisim.entra;

import dev.wisim.kernel.jose.SigningKey;

/** A managed identity's token for the exchange, as the metadata service of a machine hands it out. */
public final class EntraToken {

    /** What Entra calls itself in it. */
    public static final String ISSUER = "https://login.microsoftonline.com/" + LoginWorld.TENANT + "/v2.0";

    /** The identity's principal id. */
    public static final String PRINCIPAL = "7d3c9a1e-0000-4000-8000-0000000000bb";

    private EntraToken() {}

    /** Right in every respect until a test makes it wrong in one. */
    public static Assertion of(LoginWorld world) {
        SigningKey key = LoginWorld.SIGNING_KEYS.current().key();
        return world.assertion()
                .signedBy(key)
                .header("typ", "JWT")
                .header("kid", key.id())
                .claim("aud", "fb60f99c-7a34-4190-8149-302f77469936")
                .claim("iss", ISSUER)
                .claim("idtyp", "app")
                .claim("sub", PRINCIPAL)
                .claim("tid", LoginWorld.TENANT.toString())
                .claim("xms_mirid", "/subscriptions/s/resourcegroups/r/providers/m");
    }
}
