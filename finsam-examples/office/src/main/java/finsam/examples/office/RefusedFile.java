package finsam.examples.office;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import java.util.Map;

/** Says why a file is not read. */
final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    RefusedFile(FindingType type, Map<String, ?> arguments) {
        super(type.code(), null, false, false);
        this.finding = OfficeFindings.error(type, arguments);
    }

    Finding finding() {
        return finding;
    }
}
