package dev.wisim.issuer.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.wisim.issuer.caller.Caller;
import java.util.List;
import java.util.Map;

/** A user, {@code authentication.k8s.io/v1 UserInfo}; what is empty is left out. */
@JsonInclude(Include.NON_EMPTY)
record UserDocument(String username, String uid, List<String> groups, Map<String, List<String>> extra) {

    static final UserDocument NOBODY = new UserDocument("", "", List.of(), Map.of());

    static UserDocument of(Caller caller) {
        return new UserDocument(caller.name(), caller.uid(), caller.groups(), caller.extra());
    }
}
