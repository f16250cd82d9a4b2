package finsam.examples.office;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Messages;
import finsam.core.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be wrong with a file, whatever the answers in it are. */
public final class OfficeFindings {
    private static final Messages MESSAGES = Messages.load(OfficeFindings.class::getResourceAsStream);

    /** A file is a Word document or an Excel workbook. */
    public static final FindingType FORMAT = type("office-file-format");

    /** A file is not larger than a form can be. */
    public static final FindingType SIZE = type("office-file-size");

    /** A file is whole. */
    public static final FindingType DAMAGED = type("office-file-damaged");

    /** A file has no password. */
    public static final FindingType ENCRYPTED = type("office-file-encrypted");

    /** A file has no macros and no other programs or files in it. */
    public static final FindingType ACTIVE = type("office-file-active");

    /** A file points to no other files. */
    public static final FindingType EXTERNAL = type("office-file-external");

    /** The name of a file ends as its content says. */
    public static final FindingType EXTENSION = type("office-file-extension");

    /** At least one field of the form is found in the files. */
    public static final FindingType NO_FIELDS = type("office-fields-found");

    /** A formula was computed before the workbook was saved. */
    public static final FindingType NOT_COMPUTED = type("office-formula-computed");

    private OfficeFindings() {}

    private static FindingType type(String code) {
        return FindingType.of(code, MESSAGES);
    }

    static Finding error(FindingType type, Map<String, ?> arguments) {
        return Finding.of(type, Severity.ERROR, JsonPointer.ROOT, arguments, List.of());
    }

    static String text(String key, Locale locale, Map<String, ?> arguments) {
        return MESSAGES.render(key, locale, arguments);
    }
}
