package finsam.examples.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place of a document: an answer, a record of parts, or a list.
 *
 * @param titles  what the place is called, Swedish first
 * @param kind  what stands there
 * @param parts  the parts of a record by name, in order, and those of an answer that can be given in parts, such as a period
 * @param element  what a list consists of; null for everything else
 * @param terms  the Swedish words of codes
 */
record Shape(
        List<String> titles,
        Kind kind,
        Map<String, Shape> parts,
        @Nullable Shape element,
        Map<String, String> terms) {
    enum Kind {
        RECORD,
        LIST,
        /** Amounts by year. */
        YEARS,
        AMOUNT,
        COUNT,
        SHARE,
        TEXT
    }

    String title() {
        return titles.get(0);
    }

    boolean isAnswer() {
        return kind != Kind.RECORD && kind != Kind.LIST && kind != Kind.YEARS;
    }

    /** Tells whether this is a list whose rows are records. */
    boolean isTable() {
        return element != null && element.kind() == Kind.RECORD;
    }

    /** Tells whether this is a list of answers. */
    boolean isListOfAnswers() {
        return element != null && element.isAnswer();
    }

    /** Tells whether this is the list of tables of a cost compilation, whose columns are years. */
    boolean hasYearTables() {
        return element != null
                && element.parts().containsKey("years")
                && element.parts().containsKey("lines");
    }

    /** Returns what stands at a step below: a part by its name, a row by its number. */
    Optional<Shape> at(String step) {
        if (element != null && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(element);
        }
        return kind == Kind.YEARS
                ? Optional.of(new Shape(List.of(step), Kind.AMOUNT, Map.of(), null, Map.of()))
                : Optional.ofNullable(parts.get(step));
    }
}
