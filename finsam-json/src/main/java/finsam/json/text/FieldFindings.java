package finsam.json.text;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.money.Share;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was found in the cells of a form, told by the fields of the form. */
final class FieldFindings {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d\\s\\h.,]+");

    private FieldFindings() {}

    /** Returns the findings in the order of the form, each naming its field. */
    static List<Finding> of(Stream<Finding> findings, FormLayout layout, ReadLimits limits) {
        List<Finding> all = findings.filter(finding -> !isExpected(finding))
                .sorted(Comparator.comparingInt((Finding finding) -> layout.indexOf(finding.path()))
                        .thenComparing(Finding::path))
                .map(finding -> named(finding, layout))
                .toList();
        if (all.size() <= limits.findings()) {
            return all;
        }
        Finding more = Finding.of(
                JsonFindings.TOO_MANY_FINDINGS,
                Severity.ERROR,
                JsonPointer.ROOT,
                Map.of("limit", limits.findings()),
                List.of());
        return Stream.concat(all.stream().limit(limits.findings()), Stream.of(more))
                .toList();
    }

    private static Finding named(Finding finding, FormLayout layout) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (!finding.path().equals(JsonPointer.ROOT)) {
            layout.fieldAt(finding.path()).map(FormField::heading).ifPresent(field -> arguments.put("field", field));
        }
        arguments.putAll(finding.arguments());
        return Finding.of(finding.type(), finding.severity(), finding.path(), arguments, finding.citations());
    }

    /** A form is filled in as people write; that a value was written so is worth a note only if something was assumed. */
    private static boolean isExpected(Finding finding) {
        if (!finding.code().equals(ReadingFindings.WRITTEN_FORM.code())) {
            return false;
        }
        String written = finding.arguments().getOrDefault("written", "").toString();
        Object value = finding.arguments().getOrDefault("value", "");
        if (value instanceof LocalDate date) {
            return written.contains(Integer.toString(date.getYear()));
        }
        if (value instanceof Share) {
            return !BARE_NUMBER.matcher(written).matches();
        }
        return digits(written).equals(digits(value.toString()));
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
