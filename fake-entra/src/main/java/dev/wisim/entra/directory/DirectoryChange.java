package dev.wisim.entra.directory;

import java.util.Optional;

/** What a write did to one object: a body or a tombstone. */
public sealed interface DirectoryChange {

    /** The object that changed. */
    ObjectId object();

    /** The object's form from now on; empty when it is gone. */
    Optional<DirectoryObject> body();

    /** A new object. */
    record Created(DirectoryObject form) implements DirectoryChange {

        @Override
        public ObjectId object() {
            return form.id();
        }

        @Override
        public Optional<DirectoryObject> body() {
            return Optional.of(form);
        }
    }

    /** A new form of an object. */
    record Updated(DirectoryObject form) implements DirectoryChange {

        @Override
        public ObjectId object() {
            return form.id();
        }

        @Override
        public Optional<DirectoryObject> body() {
            return Optional.of(form);
        }
    }

    /** The end of an object: a version like any other, which needs its time to arrive everywhere. */
    record Deleted(ObjectId object) implements DirectoryChange {

        @Override
        public Optional<DirectoryObject> body() {
            return Optional.empty();
        }
    }
}
