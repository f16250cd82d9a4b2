package finsam.examples.office;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.report.FinalReport;
import finsam.json.FormText;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An association's form (<i>blankett</i>) as Word and Excel files: blank, filled in, and read.
 *
 * <p>What stands where in a file is found by number and label, as people find it, so that the association's own form can be read
 * as well as those that are written here. The form is that of the profile; another profile is another form.
 *
 * <pre>{@code
 * OfficeForm<Application> form = OfficeForm.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
 * byte[] blank = form.blank(OfficeFormat.WORD);
 * OfficeReading<Application> reading = form.read(word, workbook); // an application and its attachment
 * reading.reading().value();                                      // as FormText reads it
 * reading.check(date).findings();                                 // each with the argument "cell": Kostnader!C12
 * reading.annotated(0, reading.check(date).findings(), locale);   // the first file with comments
 * form.filled(OfficeFormat.EXCEL, application);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Nothing is stored or fetched; no file is written to disk.
 *
 * @param <T>  the document that the form is for
 */
public final class OfficeForm<T extends Document> {
    private final Rulebook<T> rulebook;
    private final OfficeLimits limits;
    private final FieldLabels labels;

    private OfficeForm(Rulebook<T> rulebook, OfficeLimits limits) {
        this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
        this.limits = Objects.requireNonNull(limits, "limits");
        Shape document = Shapes.of(rulebook.subject());
        this.labels = new FieldLabels(WholeLayout.of(own(), document), document);
    }

    /**
     * Returns the form of a rulebook's profile.
     *
     * @param rulebook  the rules for the document that the form is for, not null
     */
    public static <T extends Document> OfficeForm<T> of(Rulebook<T> rulebook) {
        return new OfficeForm<>(rulebook, OfficeLimits.DEFAULTS);
    }

    /**
     * Returns the form of an application.
     *
     * @param profile  the association's profile for applications, not null
     */
    public static OfficeForm<Application> applications(Profile profile) {
        return of(Rulebooks.applications(profile));
    }

    /**
     * Returns the form of a final report.
     *
     * @param profile  the association's profile for final reports, not null
     */
    public static OfficeForm<FinalReport> finalReports(Profile profile) {
        return of(Rulebooks.finalReports(profile));
    }

    /**
     * Returns this form with other limits of what a file may ask.
     *
     * @param other  the limits, not null
     */
    public OfficeForm<T> withLimits(OfficeLimits other) {
        return new OfficeForm<>(rulebook, other);
    }

    private FormLayout own() {
        return rulebook.profile().layout();
    }

    /** Returns the rules for the document that the form is for. */
    public Rulebook<T> rulebook() {
        return rulebook;
    }

    /**
     * Returns a blank form.
     *
     * @param format  as which file, not null
     */
    public byte[] blank(OfficeFormat format) {
        return write(format, Map.of());
    }

    /**
     * Returns a form that says what a document says. {@link #read} reads it as the same document.
     *
     * @param format  as which file, not null
     * @param document  the document, not null
     * @throws IllegalArgumentException if an answer is longer than a cell of Excel can hold
     */
    public byte[] filled(OfficeFormat format, T document) {
        return write(format, FormText.write(labels.layout(), Objects.requireNonNull(document, "document")));
    }

    private byte[] write(OfficeFormat format, Map<String, String> cells) {
        List<FormBlock.Section> sections = FormBlocks.of(own(), labels, cells);
        return Objects.requireNonNull(format, "format") == OfficeFormat.WORD
                ? WordWriter.write(own().title(), sections)
                : ExcelWriter.write(own().title(), sections);
    }

    /**
     * Reads a document from the files that were sent for it, such as a Word form and the Excel workbook of its attachments. Never
     * throws for what stands in a file; a file that is refused is an error, and then nothing is read.
     *
     * @param files  the files without names, not null
     */
    public OfficeReading<T> read(byte[]... files) {
        return read(List.of(files).stream().map(OfficeFile::of).toList());
    }

    /**
     * Reads a document from the files that were sent for it.
     *
     * @param files  the files, of which each name has to end as its content says, not null
     */
    public OfficeReading<T> read(List<OfficeFile> files) {
        FoundCells found = new FoundCells();
        List<Finding> refused = new ArrayList<>();
        List<OfficePackage> packages = new ArrayList<>();
        List<CellPlace> notComputed = new ArrayList<>();
        CellFinder finder = new CellFinder(labels, found);
        for (int i = 0; i < files.size(); i++) {
            try {
                OfficePackage looked = OfficePackage.of(files.get(i), limits);
                packages.add(looked);
                finder.read(tables(looked, i, notComputed));
            } catch (RefusedFile e) {
                refused.add(e.finding());
            } catch (IOException | RuntimeException e) {
                // POI tells of damaged parts by exceptions of many kinds.
                refused.add(OfficeFindings.error(OfficeFindings.DAMAGED, Map.of()));
            }
        }
        return new OfficeReading<>(rulebook, labels, found, packages, refused, notComputed);
    }

    private List<CellTable> tables(OfficePackage file, int index, List<CellPlace> notComputed)
            throws RefusedFile, IOException {
        return file.format() == OfficeFormat.WORD
                ? WordTables.of(file.bytes(), index, limits)
                : ExcelTables.of(file.bytes(), index, limits, notComputed);
    }
}
