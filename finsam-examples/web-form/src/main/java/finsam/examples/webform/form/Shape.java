package finsam.examples.webform.form;

import finsam.core.finding.Bilingual;
import java.util.List;
import java.util.Optional;

/** What an answer looks like: one value, a list, or a record of answers. */
public sealed interface Shape {
    /** How one value is typed in. */
    enum Entry {
        /** A text of any length. */
        PROSE,
        /** A short text in one of the forms that the schema shows. */
        WORD,
        /** A number; what is not written as one stays a text. */
        NUMBER
    }

    /** A value that is typed in. */
    record Value(Entry entry, List<String> examples) implements Shape {}

    /** Yes, no, or no answer. */
    record YesNo() implements Shape {}

    /**
     * A word of a list.
     *
     * @param name  the name of the list
     * @param options  its words
     * @param isOpen  whether other words may be used as well
     */
    record Choice(String name, List<Option> options, boolean isOpen) implements Shape {}

    /** A list of answers that are alike. */
    record Rows(Shape element) implements Shape {}

    /** Answers by a key that is typed in too, such as a year. */
    record ByKey(Shape value) implements Shape {}

    /**
     * Several answers, each under its name.
     *
     * @param name  the name of the record
     * @param properties  the answers
     */
    record Group(String name, List<Property> properties) implements Shape {
        /** Returns the answer with a name. */
        public Optional<Property> property(String wanted) {
            return properties.stream()
                    .filter(property -> property.name().equals(wanted))
                    .findFirst();
        }
    }

    /**
     * One of several records; a property tells which.
     *
     * @param property  the property that tells it
     * @param variants  the records by the value of that property
     */
    record Variants(String property, List<Variant> variants) implements Shape {}

    /** A record that an answer can be. */
    record Variant(Option option, Group group) {}

    /** An answer under its name. */
    record Property(String name, Label label, Shape shape) {}

    /** A word that can be chosen: as it stands in the document, and as people read it. */
    record Option(String value, Label label) {}

    /** A text in both languages. */
    record Label(String swedish, String english) implements Bilingual {}
}
