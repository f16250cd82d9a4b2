package finsam.json.text;

import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.OneOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the forms say about the places of a document; a place that no form knows has no codec. */
final class Shapes {
    private static final List<String> IN_WORDS = List.of("description", "text", "goal", "name");

    private Shapes() {}

    /** Returns the codec of a part. */
    static @Nullable Codec<?> part(@Nullable Codec<?> codec, String name) {
        if (codec instanceof Form<?, ?> form) {
            return form.names().contains(name) ? form.codec(name) : null;
        }
        if (codec instanceof OneOf<?, ?> kinds) {
            return kinds.choices().stream()
                    .filter(choice -> choice.form().names().contains(name))
                    .findFirst()
                    .<Codec<?>>map(choice -> choice.form().codec(name))
                    .orElse(null);
        }
        return null;
    }

    /** Returns the codec of a row. */
    static @Nullable Codec<?> row(@Nullable Codec<?> codec) {
        return codec instanceof Many<?> many ? many.element() : null;
    }

    /** Tells whether a place has rows. */
    static boolean hasRows(@Nullable Codec<?> codec) {
        return codec != null && codec.shape() == JsonShape.LIST;
    }

    /** Tells whether a place is a record, which no text spells. */
    static boolean isRecord(@Nullable Codec<?> codec) {
        return codec instanceof Form<?, ?> || codec instanceof OneOf<?, ?>;
    }

    /** Tells whether the place of a row in its list says what it is about, so that an empty one counts. */
    static boolean keepsPlaces(@Nullable Codec<?> codec) {
        Codec<?> element = row(codec);
        return element == null || (!isRecord(element) && element.blank() != null);
    }

    /** Returns the part of a record that says in words what the record says. */
    static Optional<String> inWords(@Nullable Codec<?> codec) {
        return IN_WORDS.stream().filter(name -> part(codec, name) != null).findFirst();
    }

    /** Returns the names of a record's parts. */
    static Set<String> parts(@Nullable Codec<?> codec) {
        return codec instanceof Form<?, ?> form ? form.names() : Set.of();
    }

    /** Returns the rows of a list that stands in one cell. */
    static List<String> split(String text, @Nullable Codec<?> codec) {
        Codec<?> element = row(codec);
        if (element == null) {
            return CellText.amounts(text);
        }
        if (keepsPlaces(codec)) {
            return CellText.cells(text);
        }
        boolean words = element.shape() == JsonShape.WORD || (codec instanceof Many<?> many && many.isSet());
        return words ? CellText.words(text) : CellText.lines(text);
    }
}
