package dev.wisim.entra.directory;

import java.util.List;

/**
 * What decides whether an application gets tokens, and who gets tokens for it. The real service keeps the first and the
 * third with the service principal; here all of it goes with the application.
 *
 * @param disabled whether it gets no tokens at all
 * @param publicClient whether it is one that cannot keep a credential, such as a program on a user's machine
 * @param assignmentRequired whether tokens for it go only to clients that have one of its roles
 * @param appRoles the roles that it offers
 */
public record ApplicationTraits(
        boolean disabled, boolean publicClient, boolean assignmentRequired, List<AppRole> appRoles) {

    /** An enabled, confidential client that offers no role and asks for none. */
    public static final ApplicationTraits USUAL = new ApplicationTraits(false, false, false, List.of());

    public ApplicationTraits {
        appRoles = List.copyOf(appRoles);
    }

    /** The same, disabled or not. */
    public ApplicationTraits withDisabled(boolean other) {
        return new ApplicationTraits(other, publicClient, assignmentRequired, appRoles);
    }

    /** The same as a public client, or not. */
    public ApplicationTraits withPublicClient(boolean other) {
        return new ApplicationTraits(disabled, other, assignmentRequired, appRoles);
    }

    /** The same with an assignment required, or not. */
    public ApplicationTraits withAssignmentRequired(boolean other) {
        return new ApplicationTraits(disabled, publicClient, other, appRoles);
    }

    /** The same with these roles. */
    public ApplicationTraits withAppRoles(List<AppRole> others) {
        return new ApplicationTraits(disabled, publicClient, assignmentRequired, others);
    }
}
