package finsam.quickstart;

import finsam.core.citation.Citation;
import finsam.core.finding.Bilingual;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Messages;
import finsam.core.finding.Severity;
import finsam.rules.Verdict;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.RuleExplanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Prints what was found for a person, by the sections of the form. */
final class TextOutput {
    private final PrintWriter out;
    private final Ansi ansi;
    private final Locale locale;
    private final boolean explain;

    TextOutput(PrintWriter out, Ansi ansi, Locale locale, boolean explain) {
        this.out = out;
        this.ansi = ansi;
        this.locale = locale;
        this.explain = explain;
    }

    void print(List<Validate.Checked> all) {
        for (Validate.Checked checked : all) {
            out.println(bold(checked.file().toString()));
            FormLayout layout = checked.verdict()
                    .map(verdict -> verdict.rulebook().profile().layout())
                    .orElse(FormLayout.NONE);
            checked.verdict().ifPresent(this::printHead);
            printFindings(checked.findings(), layout);
            checked.verdict().ifPresent(verdict -> printOpen(verdict, layout));
            if (explain) {
                checked.verdict().ifPresent(this::printExplanation);
            }
            printSummary(checked);
            out.println();
        }
    }

    private void printHead(Verdict<?> verdict) {
        boolean named = !verdict.rulebook().profile().layout().title().isBlank();
        out.println(text(
                named ? "head" : "head-plain",
                Map.of(
                        "form", verdict.rulebook().profile().layout().title(),
                        "rulebook", verdict.rulebook().id(),
                        "date", verdict.date())));
    }

    private void printFindings(List<Finding> findings, FormLayout layout) {
        String section = null;
        for (Finding finding : findings) {
            String heading = heading(layout, finding.path());
            if (!heading.equals(section)) {
                section = heading;
                out.println();
                out.println(bold(heading));
            }
            String place =
                    finding.path() + finding.position().map(at -> "  " + at).orElse("");
            out.println("  " + colored(finding.severity()) + " " + finding.code() + "  " + place);
            out.println("      " + finding.message(locale));
            printValues(finding);
            printCitations(finding.citations());
        }
    }

    private void printValues(Finding finding) {
        if (!finding.arguments().isEmpty()) {
            out.println("      " + text("values") + " "
                    + finding.arguments().entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + Messages.show(entry.getValue(), locale))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void printCitations(List<Citation> citations) {
        if (!citations.isEmpty()) {
            out.println("      " + text("source") + " "
                    + citations.stream().map(Citation::text).collect(Collectors.joining("; ")));
        }
    }

    private void printOpen(Verdict<?> verdict, FormLayout layout) {
        if (verdict.open().isEmpty()) {
            return;
        }
        out.println();
        out.println(bold(text("open-questions")));
        for (OpenQuestion question : verdict.open()) {
            String open = text("open", Map.of("severity", question.severity()));
            out.println(
                    "  " + ansi.string("@|magenta " + open + "|@") + " " + question.code() + "  " + question.path());
            out.println("      " + question.message(locale));
            out.println("      " + question.reason().in(locale)
                    + question.missing().stream()
                            .map(place -> field(layout, place))
                            .distinct()
                            .collect(Collectors.joining("; ", question.missing().isEmpty() ? "" : ": ", "")));
            printCitations(question.citations());
        }
    }

    private void printExplanation(Verdict<?> verdict) {
        out.println();
        out.println(bold(text("explanation")));
        for (RuleExplanation explanation : verdict.explain()) {
            out.println("  " + explanation.rule().code() + ": "
                    + explanation.outcome().in(locale));
            out.println("      " + explanation.rule().type().variant("rule").template(locale));
            for (RuleExplanation.Step step : explanation.steps()) {
                String values = step.values().stream().map(this::value).collect(Collectors.joining("; "));
                String row = explanation.steps().size() > 1
                        ? step.path() + " " + step.outcome().in(locale) + ": "
                        : "";
                out.println("      " + row + values);
            }
            printCitations(explanation.rule().citations());
        }
    }

    private String value(RuleExplanation.Value value) {
        String shown = value.value()
                .map(known -> Messages.show(known, locale))
                .orElseGet(() -> text("value-" + value.state().name().toLowerCase(Locale.ROOT)));
        return value.name() + " = " + shown
                + value.origin().map(origin -> " (" + origin + ")").orElse("");
    }

    private void printSummary(Validate.Checked checked) {
        out.println();
        out.println(bold(text(
                "summary",
                Map.of(
                        "errors", count(checked, Severity.ERROR),
                        "warnings", count(checked, Severity.WARNING),
                        "notes", count(checked, Severity.NOTE),
                        "open",
                                checked.verdict()
                                        .map(verdict -> verdict.open().size())
                                        .orElse(0),
                        "status",
                                checked.verdict()
                                        .map(verdict -> (Bilingual) verdict.status())
                                        .orElse(UNREADABLE)))));
    }

    private static final Bilingual UNREADABLE = new Bilingual() {
        @Override
        public String swedish() {
            return "gick inte att läsa";
        }

        @Override
        public String english() {
            return "unreadable";
        }
    };

    private static long count(Validate.Checked checked, Severity severity) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String heading(FormLayout layout, JsonPointer place) {
        return layout.fieldAt(place).map(FormField::heading).orElseGet(() -> text("elsewhere"));
    }

    private static String field(FormLayout layout, JsonPointer place) {
        return layout.fieldAt(place).map(field -> field.heading() + " " + place).orElse(place.toString());
    }

    private String colored(Severity severity) {
        String color = switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case NOTE -> "cyan";
        };
        return ansi.string("@|" + color + " " + severity.in(locale).toUpperCase(locale) + "|@");
    }

    private String bold(String text) {
        return ansi.enabled() ? ansi.string("@|bold " + text.replace("@|", "") + "|@") : text;
    }

    private String text(String key, Map<String, ?> values) {
        return QuickstartMessages.text(key, locale, values);
    }

    private String text(String key) {
        return QuickstartMessages.text(key, locale);
    }
}
