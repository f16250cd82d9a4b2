package finsam.rules.rule;

import finsam.core.finding.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a table in a document, for a rule that looks at each of them by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  the document
 * @param <R>  the row
 */
public abstract sealed class Rows<T, R> {
    /** Is shown one row after the other, each time with the scope at it. */
    interface Visitor<R> {
        void visit(R row, Scope scope);
    }

    static final Rows<Object, Object> NONE = new None();

    private final String name;
    private final JsonPointer path;

    private Rows(String name, JsonPointer path) {
        this.name = name;
        this.path = path;
    }

    /**
     * Returns the elements of a list.
     *
     * @param path  where the list stands, a JSON pointer; its last segment is the name
     * @param list  gives the list, empty where its enclosing answer is missing
     */
    public static <T, R> Rows<T, R> of(String path, Function<T, Optional<List<R>>> list) {
        return new Elements<>(path, list);
    }

    /**
     * Returns rows that are computed from the document: elements of a list together with what else a rule needs to see
     * beside them. They are computed once in a run, for all rules.
     *
     * @param path  where the list stands, a JSON pointer; its last segment is the name
     * @param list  computes the rows, one for each element of the list; empty where its enclosing answer is missing
     */
    public static <T, R> Rows<T, R> computed(String path, Function<T, Optional<List<R>>> list) {
        return new Computed<>(path, list);
    }

    /**
     * Returns a single value as a table of one row; without the value, a table without rows.
     *
     * @param path  where the value stands, a JSON pointer; its last segment is the name
     * @param value  gives the value
     */
    public static <T, R> Rows<T, R> single(String path, Function<T, Optional<R>> value) {
        return new Single<>(path, value);
    }

    /**
     * Returns a table within each row of this one.
     *
     * @param property  the name of the inner list
     * @param list  gives the inner list
     * @throws IllegalArgumentException if this table is itself within another one, or is two tables together
     */
    public <Q> Rows<T, Q> inner(String property, Function<R, List<Q>> list) {
        return new Inner<>(asTop(), property, list);
    }

    /**
     * Returns a single value within each row of this one as a table of one row, such as the total of each table.
     *
     * @param property  the name of the value
     * @param value  gives the value
     * @throws IllegalArgumentException if this table is itself within another one, or is two tables together
     */
    public <Q> Rows<T, Q> part(String property, Function<R, Optional<Q>> value) {
        return new Part<>(asTop(), property, value);
    }

    /** Returns the rows of this table followed by those of another one. */
    public Rows<T, R> and(Rows<T, R> other) {
        return new Both<>(this, other);
    }

    /** Returns the name of the table. */
    public String name() {
        return name;
    }

    /** Returns where the table stands. */
    public JsonPointer path() {
        return path;
    }

    /** Tells whether the table is there, with or without rows. */
    abstract boolean isPresent(T document, Scope scope);

    /** Moves the scope to each row in turn and hands it over. */
    abstract void each(T document, Scope scope, Visitor<R> visitor);

    /** Returns this as a table that stands by itself, whose rows can have tables within them. */
    Top<T, R> asTop() {
        throw new IllegalArgumentException(name + ": no table by itself, so its rows have no tables within them");
    }

    abstract JsonPointer pointer(int outer, int inner);

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Of a rule that looks at the document as a whole. */
    private static final class None extends Rows<Object, Object> {
        private None() {
            super("", JsonPointer.ROOT);
        }

        @Override
        boolean isPresent(Object document, Scope scope) {
            return true;
        }

        @Override
        void each(Object document, Scope scope, Visitor<Object> visitor) {}

        @Override
        JsonPointer pointer(int outer, int inner) {
            return JsonPointer.ROOT;
        }
    }

    /** A table that stands by itself in the document. */
    abstract static sealed class Top<T, R> extends Rows<T, R> {
        private Top(String path) {
            super(lastSegment(path), JsonPointer.of(path));
        }

        @Override
        Top<T, R> asTop() {
            return this;
        }

        abstract List<R> top(T document, Scope scope);
    }

    private static sealed class Elements<T, R> extends Top<T, R> {
        private final Function<T, Optional<List<R>>> list;

        Elements(String path, Function<T, Optional<List<R>>> list) {
            super(path);
            this.list = list;
        }

        @Override
        boolean isPresent(T document, Scope scope) {
            return list(document, scope).isPresent();
        }

        Optional<List<R>> list(T document, Scope scope) {
            return list.apply(document);
        }

        @Override
        void each(T document, Scope scope, Visitor<R> visitor) {
            List<R> rows = top(document, scope);
            for (int i = 0; i < rows.size(); i++) {
                scope.moveTo(this, i, 0);
                visitor.visit(rows.get(i), scope);
            }
        }

        @Override
        List<R> top(T document, Scope scope) {
            return list(document, scope).orElse(List.of());
        }

        @Override
        JsonPointer pointer(int outer, int inner) {
            return path().element(outer);
        }
    }

    private static final class Computed<T, R> extends Elements<T, R> {
        Computed(String path, Function<T, Optional<List<R>>> list) {
            super(path, list);
        }

        @Override
        Optional<List<R>> list(T document, Scope scope) {
            return scope.once(this, () -> super.list(document, scope));
        }
    }

    private static final class Single<T, R> extends Top<T, R> {
        private final Function<T, Optional<R>> value;

        Single(String path, Function<T, Optional<R>> value) {
            super(path);
            this.value = value;
        }

        @Override
        boolean isPresent(T document, Scope scope) {
            return value.apply(document).isPresent();
        }

        @Override
        void each(T document, Scope scope, Visitor<R> visitor) {
            R row = value.apply(document).orElse(null);
            if (row != null) {
                scope.moveTo(this, 0, 0);
                visitor.visit(row, scope);
            }
        }

        @Override
        List<R> top(T document, Scope scope) {
            return value.apply(document).map(List::of).orElse(List.of());
        }

        @Override
        JsonPointer pointer(int outer, int inner) {
            return path();
        }
    }

    private static final class Inner<T, R, Q> extends Rows<T, Q> {
        private final Top<T, R> enclosing;
        private final String property;
        private final Function<R, List<Q>> list;

        Inner(Top<T, R> enclosing, String property, Function<R, List<Q>> list) {
            super(property, enclosing.path());
            this.enclosing = enclosing;
            this.property = property;
            this.list = list;
        }

        @Override
        boolean isPresent(T document, Scope scope) {
            return enclosing.isPresent(document, scope);
        }

        @Override
        void each(T document, Scope scope, Visitor<Q> visitor) {
            List<R> tables = enclosing.top(document, scope);
            for (int outer = 0; outer < tables.size(); outer++) {
                List<Q> rows = list.apply(tables.get(outer));
                for (int i = 0; i < rows.size(); i++) {
                    scope.moveTo(this, outer, i);
                    visitor.visit(rows.get(i), scope);
                }
            }
        }

        @Override
        JsonPointer pointer(int outer, int inner) {
            return enclosing.pointer(outer, 0).property(property).element(inner);
        }
    }

    private static final class Part<T, R, Q> extends Rows<T, Q> {
        private final Top<T, R> enclosing;
        private final String property;
        private final Function<R, Optional<Q>> value;

        Part(Top<T, R> enclosing, String property, Function<R, Optional<Q>> value) {
            super(property, enclosing.path());
            this.enclosing = enclosing;
            this.property = property;
            this.value = value;
        }

        @Override
        boolean isPresent(T document, Scope scope) {
            return enclosing.isPresent(document, scope);
        }

        @Override
        void each(T document, Scope scope, Visitor<Q> visitor) {
            List<R> tables = enclosing.top(document, scope);
            for (int outer = 0; outer < tables.size(); outer++) {
                Q part = value.apply(tables.get(outer)).orElse(null);
                if (part != null) {
                    scope.moveTo(this, outer, 0);
                    visitor.visit(part, scope);
                }
            }
        }

        @Override
        JsonPointer pointer(int outer, int inner) {
            return enclosing.pointer(outer, 0).property(property);
        }
    }

    private static final class Both<T, R> extends Rows<T, R> {
        private final Rows<T, R> first;
        private final Rows<T, R> second;

        Both(Rows<T, R> first, Rows<T, R> second) {
            super(second.name(), second.path());
            this.first = first;
            this.second = second;
        }

        @Override
        boolean isPresent(T document, Scope scope) {
            return first.isPresent(document, scope) || second.isPresent(document, scope);
        }

        @Override
        void each(T document, Scope scope, Visitor<R> visitor) {
            first.each(document, scope, visitor);
            second.each(document, scope, visitor);
        }

        @Override
        JsonPointer pointer(int outer, int inner) {
            return second.pointer(outer, inner);
        }
    }
}
