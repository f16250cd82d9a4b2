package finsam.json;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.json.text.DocumentCells;
import finsam.json.text.FormCells;
import finsam.rules.Rulebook;
import finsam.rules.Verdict;
import finsam.rules.profile.FormLayout;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Reads documents from the cells of a form (<i>blankett</i>) as people fill it in: a Word form, a web form.
 *
 * <p>A cell has the name of its field in the form's layout: number and label ({@code 7.1 Ort}), the number alone if it says
 * enough ({@code 3.1}), or the label alone. A row of a table is counted from 1 ({@code 3.2 Mål[1]}), and a part of an answer
 * has the name of its property ({@code 4.1 Arbetsgrupp[2]/role}). Case, spaces and a full stop at the end do not matter.
 *
 * <p>A text is read as the same string is in JSON: amounts, dates, periods, shares and words as people write them. Beside
 * that:
 * <ul>
 *   <li>a blank cell, a dash, a row of full stops and a word processor's prompt (<i>Klicka här för att ange text</i>) are no
 *       answer;
 *   <li>{@code X}, {@code ☒}, {@code ☑}, {@code kryss}, {@code ja} and {@code on} tick a box, {@code ☐} leaves it open; of
 *       several boxes in one cell (<i>☐ Ja ☒ Nej</i>) the word beside the ticked one counts. A box of its own cell is named by
 *       its word ({@code 6.1 Bilagor/löneberäkning});
 *   <li>the words of a list stand between commas, semicolons or line breaks, the rows of every other list in a line each,
 *       and amounts in a row between semicolons, tabs or line breaks;
 *   <li>a count may have spaces and a unit ({@code 10 personer});
 *   <li>{@code [oläsligt]} or {@code [illegible]} says that an answer is there and cannot be read;
 *   <li>a text for the whole of a record is its description, or else its name.
 * </ul>
 *
 * <p>The note {@code written-form} is kept only where something was assumed, such as the century of {@code 24-05-06}.
 * A name that is not known, or that could be several fields, and a text that cannot be read are findings with the argument
 * {@code field}; nothing else is lost by them. Findings have no line and column.
 *
 * <pre>{@code
 * Map<String, String> cells = Map.of("1 Insatsens namn", "Räkna med mig!", "1 Ansökta medel", "3 222 836 Kr");
 * FormLayout layout = KnownProfiles.GAVLEBORG_APPLICATION_2024.layout();
 * Application application = FormText.read(layout, cells, Application.class).orThrow();
 * FormText.write(layout, application).get("1 Ansökta medel"); // 3222836
 * FormText.places(layout, cells, Application.class).get(JsonPointer.of("/effortName")); // 1 Insatsens namn
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class FormText {
    /** What a cell says whose answer cannot be read, such as that of a page with a hole: the place is unread, not missing. */
    public static final String UNREAD = "[oläsligt]";

    private FormText() {}

    /**
     * Reads a document within the default limits.
     *
     * @param layout  the fields of the form, not null
     * @param cells  the texts of the cells by the names of their fields, not null
     * @param type  the document that the form is for, not null
     * @return what could be read
     * @throws IllegalArgumentException if no document of that type can be read
     */
    public static <T extends Document> Reading<T> read(FormLayout layout, Map<String, String> cells, Class<T> type) {
        return read(layout, cells, type, ReadLimits.DEFAULTS);
    }

    /**
     * Reads a document.
     *
     * @param layout  the fields of the form, not null
     * @param cells  the texts of the cells by the names of their fields, not null
     * @param type  the document that the form is for, not null
     * @param limits  how much the cells may ask, of which size in bytes and length of numbers do not apply, not null
     * @return what could be read
     * @throws IllegalArgumentException if no document of that type can be read
     */
    public static <T extends Document> Reading<T> read(
            FormLayout layout, Map<String, String> cells, Class<T> type, ReadLimits limits) {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(limits, "limits");
        return FormCells.read(layout, cells, FinsamJson.form(type), limits).map(type::cast);
    }

    /**
     * Reads a document from a form whose layout is that of the rulebook's profile, and judges what could be read: one
     * verdict over both.
     *
     * @param cells  the texts of the cells by the names of their fields, not null
     * @param rulebook  the rules for the document that the form is for, not null
     * @param date  the day as of which to judge it, not null
     * @param others  other documents of the same case, which rules compare it with, not null
     */
    public static <T extends Document> Verdict<T> check(
            Map<String, String> cells, Rulebook<T> rulebook, LocalDate date, Document... others) {
        return rulebook.check(read(rulebook.profile().layout(), cells, rulebook.subject()), date, others);
    }

    /**
     * Returns the texts of the cells of a document, in the order of the document, each under the name of its field: what
     * {@link #read(FormLayout, Map, Class)} reads as the same document.
     *
     * <p>Every answer has a cell of its own, those in a list too, with the value in its canonical form; a period is one cell,
     * as it was written. Left out are answers for which the layout has no field, rows of a table without any answer, and
     * texts that say nothing in a cell, such as a dash.
     *
     * @param layout  the fields of the form, not null
     * @param document  the document, not null
     * @throws IllegalArgumentException if it is none of those that have a form
     */
    public static Map<String, String> write(FormLayout layout, Document document) {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(document, "document");
        return DocumentCells.of(
                layout, FinsamJson.write(document), FinsamJson.formOf(document).form());
    }

    /**
     * Returns the name of the cell of each place that has one, as {@link #read(FormLayout, Map, Class)} puts it there: with
     * it, a finding about a place is a finding about a cell. A list that stands in one cell has one place.
     *
     * @param layout  the fields of the form, not null
     * @param cells  the texts of the cells by the names of their fields, the blank ones too, not null
     * @param type  the document that the form is for, not null
     * @throws IllegalArgumentException if no document of that type can be read
     */
    public static SortedMap<JsonPointer, String> places(
            FormLayout layout, Map<String, String> cells, Class<? extends Document> type) {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(cells, "cells");
        return Collections.unmodifiableSortedMap(FormCells.places(layout, cells, FinsamJson.form(type)));
    }
}
