package finsam.rules;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.rules.rule.Evaluation;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.RuleExplanation;
import finsam.rules.rule.RuleMessages;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook says about a document as of a day (<i>utlåtande</i>): all findings at once, in the order of the form, and
 * the questions that are left open.
 *
 * <p>{@link #explain()} and {@link #receipt()} run the rules again; a verdict itself holds no outcome of satisfied rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  the kind of document
 */
public final class Verdict<T> {
    private final @Nullable T document;
    private final List<Document> others;
    private final Rulebook<T> rulebook;
    private final LocalDate date;
    private final List<Finding> findings;
    private final List<OpenQuestion> open;
    private final List<Judgement> judgements;

    Verdict(
            @Nullable T document,
            List<Document> others,
            Rulebook<T> rulebook,
            LocalDate date,
            List<Finding> findings,
            List<OpenQuestion> open,
            List<Judgement> judgements) {
        this.document = document;
        this.others = others;
        this.rulebook = rulebook;
        this.date = date;
        this.findings = List.copyOf(findings);
        this.open = List.copyOf(open);
        this.judgements = List.copyOf(judgements);
    }

    /** Returns the document; empty only if nothing of it could be read. */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Tells whether the document is lost as a whole: nothing of it could be read, or reading broke off, as after an error of
     * syntax. What is then left of it says little; what the rules say of it says less.
     */
    public boolean isUnreadable() {
        return !(document instanceof Document read) || read.unread().contains(JsonPointer.ROOT);
    }

    /** Returns the other documents of the case that it was compared with. */
    public List<Document> others() {
        return others;
    }

    /** Returns the rulebook. */
    public Rulebook<T> rulebook() {
        return rulebook;
    }

    /** Returns the day as of which the document was judged. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what the verdict comes to: errors, if one was found; open, if a requirement whose violation would be an error
     * is left open; else clean.
     */
    public Status status() {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Status.ERRORS;
        }
        return open.stream().anyMatch(question -> question.severity() == Severity.ERROR) ? Status.OPEN : Status.CLEAN;
    }

    /** Returns what was found, in the order of the form. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns what is left open, in the order of the form. */
    public List<OpenQuestion> open() {
        return open;
    }

    /** Returns what people decided, in the order in which it was added. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** Returns the document as valid, or all findings as invalid if one of them is an error. */
    public Validation<Seq<Finding>, T> toValidation() {
        return document == null || status() == Status.ERRORS
                ? Validation.invalid(io.vavr.collection.List.ofAll(findings))
                : Validation.valid(document);
    }

    /**
     * Returns this verdict with a person's decision about one requirement.
     *
     * <p>{@link Judgement.Decision#MET} and {@link Judgement.Decision#NOT_MET} answer what is open; the latter becomes a
     * finding. {@link Judgement.Decision#EXEMPT} also takes back what the rule found.
     *
     * @param judgement  the decision, not null
     * @throws IllegalArgumentException if nothing is open about the requirement or, for an exemption, nothing was found
     *     either
     */
    public Verdict<T> with(Judgement judgement) {
        List<OpenQuestion> answered = open.stream()
                .filter(question -> concerns(judgement, question.code()))
                .toList();
        boolean exempt = judgement.decision() == Judgement.Decision.EXEMPT;
        boolean found = findings.stream().anyMatch(finding -> concerns(judgement, finding.code()));
        if (answered.isEmpty() && !(exempt && found)) {
            throw new IllegalArgumentException("judgement: nothing to decide about '" + judgement.code() + "'");
        }
        List<Finding> then = new ArrayList<>(findings);
        if (exempt) {
            then.removeIf(finding -> concerns(judgement, finding.code()));
        } else if (judgement.decision() == Judgement.Decision.NOT_MET) {
            OpenQuestion question = answered.get(0);
            then.add(Finding.of(
                    question.type().worded("not-met", RuleMessages.MESSAGES),
                    question.severity(),
                    question.path(),
                    Map.of("role", judgement.role(), "date", judgement.date()),
                    question.citations()));
            then = rulebook.inFormOrder(then);
        }
        List<OpenQuestion> left = open.stream()
                .filter(question -> !concerns(judgement, question.code()))
                .toList();
        List<Judgement> all = new ArrayList<>(judgements);
        all.add(judgement);
        return new Verdict<>(document, others, rulebook, date, then, left, all);
    }

    private static boolean concerns(Judgement judgement, String code) {
        return judgement.code().equals(code);
    }

    /** Returns of each rule how it came out and why, in the order of the rules; empty if nothing could be read. */
    public List<RuleExplanation> explain() {
        return document == null
                ? List.of()
                : Evaluation.explain(rulebook.rules(), document, others, rulebook.profile(), date);
    }

    /** Returns what it takes to check this verdict again. */
    public Receipt receipt() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        explain().forEach(explanation -> outcomes.put(explanation.rule().code(), explanation.outcome()));
        return new Receipt(
                Rulebooks.libraryVersion(),
                rulebook.id(),
                rulebook.version(),
                rulebook.contentHash(),
                date,
                outcomes,
                judgements);
    }

    @Override
    public String toString() {
        return "Verdict[" + rulebook.id() + ", " + date + ", " + status() + ", " + findings + "]";
    }
}
