package finsam.json.profile;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.json.form.DocumentType;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A profile as it was written, each part of which can be missing. It is its own builder. */
final class WrittenProfile implements Document {
    /** A value of a parameter, as it was written. */
    static final class Setting {
        @Nullable
        Parameter<?> parameter;

        @Nullable
        List<String> texts;

        @Nullable
        LocalDate from;

        @Nullable
        LocalDate until;

        @Nullable
        String document;

        @Nullable
        String place;

        @Nullable
        String field;
    }

    /** A field of the form, as it was written. */
    static final class Field {
        @Nullable
        String number;

        @Nullable
        String label;

        @Nullable
        JsonPointer path;

        boolean required;
    }

    /** The layout of the form, as it was written. */
    static final class Layout {
        @Nullable
        String title;

        List<Field> fields = List.of();
    }

    @Nullable
    String id;

    @Nullable
    String version;

    @Nullable
    DocumentType about;

    @Nullable
    Profile base;

    @Nullable
    Layout layout;

    List<Setting> settings = new ArrayList<>();
    private final Set<JsonPointer> unread = new TreeSet<>();

    void addUnread(List<JsonPointer> places) {
        unread.addAll(places);
    }

    @Override
    public Set<JsonPointer> unread() {
        return unread;
    }

    static <V> Optional<V> part(@Nullable V value) {
        return Optional.ofNullable(value);
    }
}
