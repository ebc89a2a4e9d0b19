package dev.wisim.entra.login;

import java.util.Set;

/**
 * The real host names of Entra's login surface, to which the simulator answers when a client is aimed at it by DNS or by
 * proxy. Source: the well-known hosts of MSAL Java 1.26 and MSAL Go 1.9.
 */
public final class MicrosoftHosts {

    /** The public cloud's own name, which stands in addresses and in error pages. */
    public static final String LOGIN = "login.microsoftonline.com";

    private static final Set<String> GLOBAL =
            Set.of(LOGIN, "login.windows.net", "login.microsoft.com", "sts.windows.net");
    private static final String REGIONAL_SUFFIX = ".login.microsoft.com";

    private MicrosoftHosts() {}

    /** Whether {@code host} (lower case, no port) is one of them, the regional {@code westeurope.login.microsoft.com} included. */
    public static boolean isLogin(String host) {
        return GLOBAL.contains(host) || host.endsWith(REGIONAL_SUFFIX);
    }
}
