package finsam.rules.rule;

import finsam.core.finding.JsonPointer;

/** What the place of an input is counted from, and who knows whether it could be read. */
interface Origin {
    /** The row that the rule is at; the document, where it looks at no rows. */
    Origin HERE = (scope, path) -> scope.here().append(path);

    /** The document. */
    Origin DOCUMENT = (scope, path) -> path;

    /** Returns another document; the paths of its inputs start with its name. */
    static Origin of(OtherDocument<?> other) {
        return new Origin() {
            @Override
            public JsonPointer place(Scope scope, JsonPointer path) {
                return path;
            }

            @Override
            public boolean hasUnread(Scope scope) {
                return true;
            }

            @Override
            public boolean isUnread(Scope scope, JsonPointer place) {
                return scope.isUnread(other, place);
            }
        };
    }

    JsonPointer place(Scope scope, JsonPointer path);

    /** Tells whether there may be something that could not be read. */
    default boolean hasUnread(Scope scope) {
        return scope.hasUnread();
    }

    default boolean isUnread(Scope scope, JsonPointer place) {
        return scope.isUnread(place);
    }
}
