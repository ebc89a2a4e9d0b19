package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoType.Anything;
import dev.wisim.issuer.wire.GoType.Int64;
import dev.wisim.issuer.wire.GoType.ListOf;
import dev.wisim.issuer.wire.GoType.MapOf;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import java.util.Map;

/** The Go structs that objects share, {@code k8s.io/apimachinery/pkg/apis/meta/v1}, fields named as in JSON. */
public final class ObjectSchema {

    private static final GoType STRING = new Text("string");
    private static final GoType INT64 = new Int64();
    private static final GoType TEXTS = new MapOf(STRING);

    /** Times, owners and managed fields of what a client sends are looked at by nobody. */
    private static final GoType UNUSED = new Anything();

    /** {@code v1.ObjectMeta}. */
    public static final Struct META = new Struct(
            "v1.ObjectMeta",
            Map.ofEntries(
                    Map.entry("name", STRING),
                    Map.entry("generateName", STRING),
                    Map.entry("namespace", STRING),
                    Map.entry("selfLink", STRING),
                    Map.entry("uid", new Text("types.UID")),
                    Map.entry("resourceVersion", STRING),
                    Map.entry("generation", INT64),
                    Map.entry("creationTimestamp", UNUSED),
                    Map.entry("deletionTimestamp", UNUSED),
                    Map.entry("deletionGracePeriodSeconds", INT64),
                    Map.entry("labels", TEXTS),
                    Map.entry("annotations", TEXTS),
                    Map.entry("ownerReferences", UNUSED),
                    Map.entry("finalizers", new ListOf(STRING)),
                    Map.entry("managedFields", UNUSED)));

    /** What is read first, to learn what the rest is. Go prints a struct without a name by its fields. */
    static final Struct TYPE_META = new Struct("", Map.of("kind", STRING, "apiVersion", STRING));

    /** {@link #TYPE_META} as Go prints it. */
    static final String TYPE_META_IN_GO =
            "struct { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string"
                    + " \"json:\\\"kind,omitempty\\\"\" }";

    private ObjectSchema() {}
}
