package dev.wisim.entra.login;

import java.util.Set;

/**
 * The real host names of Entra's login surface, to which the simulator answers when a client is aimed at it by DNS or by
 * proxy. Source: the well-known hosts of MSAL Java 1.26 and MSAL Go 1.9.
 */
public final class MicrosoftHosts {

    /** The public cloud's own name, which stands in addresses and in error pages. */
    public static final String LOGIN = "login.microsoftonline.com";

    private static final Set<String> PUBLIC_CLOUD =
            Set.of(LOGIN, "login.windows.net", "login.microsoft.com", "sts.windows.net");

    private static final Set<String> OTHER_CLOUDS = Set.of(
            "login-us.microsoftonline.com",
            "login.chinacloudapi.cn",
            "login.microsoftonline.de",
            "login.microsoftonline.us",
            "login.partner.microsoftonline.cn",
            "login.sovcloud-identity.de",
            "login.sovcloud-identity.fr",
            "login.sovcloud-identity.sg",
            "login.usgovcloudapi.net");

    private static final String REGIONAL = "login.microsoft.com";

    private MicrosoftHosts() {}

    /**
     * Whether {@code host} (lower case, no port) is one of them. A region stands before the host:
     * {@code westeurope.login.microsoft.com} in the public cloud, {@code usgovvirginia.login.microsoftonline.us} in others.
     */
    public static boolean isLogin(String host) {
        return PUBLIC_CLOUD.contains(host) || OTHER_CLOUDS.contains(host) || isRegional(host);
    }

    private static boolean isRegional(String host) {
        int dot = host.indexOf('.');
        String below = host.substring(dot + 1);
        return dot > 0 && (below.equals(REGIONAL) || OTHER_CLOUDS.contains(below));
    }
}
