package finsam.rules.validation;

import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.Rulebook;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Rule;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What violations of {@link ValidFinsam} hold beyond their message: the finding, its severity, its place; and their order.
 *
 * <pre>{@code
 * for (ConstraintViolation<Form> violation : Violations.sorted(validator.validate(form))) {
 *     Violations.place(violation); // /application/goals/3/text
 *     Violations.severity(violation); // ERROR
 *     Violations.message(violation, Locale.forLanguageTag("sv"));
 * }
 * }</pre>
 */
public final class Violations {
    private Violations() {}

    /** Returns the finding that a violation tells; empty for every other constraint. */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return payload(violation, Finding.class);
    }

    /** Returns the open question that a violation tells, if it tells one. */
    public static Optional<OpenQuestion> question(ConstraintViolation<?> violation) {
        return payload(violation, OpenQuestion.class);
    }

    /**
     * Returns how much a violation weighs: that of its finding or question, or else what {@link SeverityPayload} its
     * constraint carries; an error if nothing tells.
     */
    public static Severity severity(ConstraintViolation<?> violation) {
        return finding(violation)
                .map(Finding::severity)
                .or(() -> question(violation).map(OpenQuestion::severity))
                .orElseGet(() ->
                        SeverityPayload.of(violation.getConstraintDescriptor().getPayload()));
    }

    /** Returns the place below the object that was validated, as a JSON Pointer; methods and their parameters are left out. */
    public static JsonPointer place(ConstraintViolation<?> violation) {
        return ViolationPath.place(violation.getPropertyPath());
    }

    /**
     * Returns the message of a violation in a language; that of a finding or question is made anew, every other stays.
     *
     * @param violation  the violation, not null
     * @param locale  the reader's locale: Swedish for {@code sv}, English for every other, not null
     */
    public static String message(ConstraintViolation<?> violation, Locale locale) {
        return finding(violation)
                .map(finding -> finding.message(locale))
                .or(() -> question(violation).map(question -> question.message(locale)))
                .orElseGet(violation::getMessage);
    }

    /**
     * Returns violations in the order of the form, as a verdict tells its findings: first by the element that is annotated,
     * below it as the form is printed, then by place. What is left open follows what was found.
     *
     * @param violations  the violations as the validator gave them, not null
     */
    public static <V extends ConstraintViolation<?>> List<V> sorted(Collection<V> violations) {
        Map<List<Object>, Rulebook<?>> rulebooks = new HashMap<>();
        return violations.stream()
                .map(violation -> Placed.of(violation, rulebooks))
                .sorted(Placed.ORDER)
                .map(Placed::violation)
                .toList();
    }

    /**
     * Returns what violations tell as findings with their places below the object that was validated, in the order of the
     * form: for {@code ProblemJson} of finsam-json, or beside the findings of a reading.
     *
     * <p>An open question, and a violation of any other constraint, is a finding with the message that the validator gave it.
     * The code of a constraint is the name of its annotation: {@code not-null}.
     *
     * <pre>{@code
     * ProblemJson.write(Violations.findings(invalid.getConstraintViolations()), locale, 422, ProblemJson.BASE);
     * }</pre>
     *
     * @param violations  the violations as the validator gave them, not null
     */
    public static List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        return sorted(violations).stream().map(Violations::inWhole).toList();
    }

    private static Finding inWhole(ConstraintViolation<?> violation) {
        return finding(violation)
                .map(finding -> finding.below(Placed.element(violation, finding.path())))
                .orElseGet(() -> Finding.of(
                        FindingType.of(code(violation), FinsamMessages.MESSAGES)
                                .worded("told-by-validator", FinsamMessages.MESSAGES),
                        severity(violation),
                        place(violation),
                        Map.of("message", violation.getMessage()),
                        List.of()));
    }

    private static String code(ConstraintViolation<?> violation) {
        return question(violation)
                .map(OpenQuestion::code)
                .orElseGet(() -> violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }

    private static <V> Optional<V> payload(ConstraintViolation<?> violation, Class<V> type) {
        return violation instanceof HibernateConstraintViolation<?> rich
                ? Optional.ofNullable(rich.getDynamicPayload(type))
                : Optional.empty();
    }

    private record Placed<V extends ConstraintViolation<?>>(
            V violation, JsonPointer element, boolean open, int field, JsonPointer below, int rule) {
        static final Comparator<Placed<?>> ORDER = Comparator.<Placed<?>, JsonPointer>comparing(Placed::element)
                .thenComparing(Placed::open)
                .thenComparingInt(Placed::field)
                .thenComparing(Placed::below)
                .thenComparingInt(Placed::rule)
                .thenComparing(placed -> placed.violation().getMessage());

        static <V extends ConstraintViolation<?>> Placed<V> of(V violation, Map<List<Object>, Rulebook<?>> rulebooks) {
            JsonPointer below = finding(violation)
                    .map(Finding::path)
                    .or(() -> question(violation).map(OpenQuestion::path))
                    .orElse(JsonPointer.ROOT);
            Optional<Rulebook<?>> rulebook = rulebook(violation, rulebooks);
            return new Placed<>(
                    violation,
                    element(violation, below),
                    question(violation).isPresent(),
                    rulebook.map(book -> book.profile().layout().indexOf(below)).orElse(0),
                    below,
                    rulebook.map(book -> indexOf(code(violation), book)).orElse(-1));
        }

        /** Returns the place of the element that is annotated. */
        static JsonPointer element(ConstraintViolation<?> violation, JsonPointer below) {
            String whole = place(violation).toString();
            return JsonPointer.of(
                    whole.substring(0, whole.length() - below.toString().length()));
        }

        private static Optional<Rulebook<?>> rulebook(
                ConstraintViolation<?> violation, Map<List<Object>, Rulebook<?>> known) {
            return violation.getConstraintDescriptor().getAnnotation() instanceof ValidFinsam annotation
                    ? Subject.of(violation.getInvalidValue())
                            .map(subject -> known.computeIfAbsent(
                                    List.of(annotation, subject.type()),
                                    key -> AnnotatedProfile.rulebook(annotation, subject.type())))
                    : Optional.empty();
        }

        private static String code(ConstraintViolation<?> violation) {
            return finding(violation)
                    .map(Finding::code)
                    .or(() -> question(violation).map(OpenQuestion::code))
                    .orElse("");
        }

        private static int indexOf(String code, Rulebook<?> rulebook) {
            return rulebook.rules().stream().map(Rule::code).toList().indexOf(code);
        }
    }
}
