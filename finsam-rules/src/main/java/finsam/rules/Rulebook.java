package finsam.rules;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Evaluation;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules for one kind of document, with the profile of an association (<i>regelverk</i>).
 *
 * <p>Immutable and thread-safe: make one, keep it, use it from everywhere.
 *
 * @param <T>  the kind of document
 */
public final class Rulebook<T> {
    private final String name;
    private final Class<T> subject;
    private final Profile profile;
    private final List<Rule<T>> rules;
    private final List<Rule<T>> adopted;

    /**
     * Makes a rulebook.
     *
     * @param name  what it is for, such as {@code application}, not null
     * @param subject  the kind of document, not null
     * @param profile  the parameters and the layout of the form, not null
     * @param rules  the rules in the order of the form, each code once, not null
     * @throws IllegalArgumentException if two rules have the same code
     */
    public Rulebook(String name, Class<T> subject, Profile profile, List<Rule<T>> rules) {
        this.name = Objects.requireNonNull(name, "name");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.rules = List.copyOf(rules);
        this.adopted =
                this.rules.stream().filter(rule -> rule.isAdoptedIn(profile)).toList();
        Set<String> codes = new HashSet<>();
        for (Rule<T> rule : this.rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("rules: two rules with the code '" + rule.code() + "'");
            }
        }
    }

    /** Returns the name of the rulebook: what it is for, and the profile. */
    public String id() {
        return name + "/" + profile.id();
    }

    /** Returns the kind of document that it is for. */
    public Class<T> subject() {
        return subject;
    }

    /** Returns the version of the profile. */
    public String version() {
        return profile.version();
    }

    /** Returns the parameters and the layout of the form. */
    public Profile profile() {
        return profile;
    }

    /** Returns the rules, in order. */
    public List<Rule<T>> rules() {
        return rules;
    }

    /** Returns the rule with a code. */
    public Optional<Rule<T>> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Returns this rulebook with one more rule at its end, in place of the one with the same code if there is one.
     *
     * @param rule  the rule, not null
     */
    public Rulebook<T> with(Rule<T> rule) {
        List<Rule<T>> more = new ArrayList<>(rules);
        more.removeIf(other -> other.code().equals(rule.code()));
        more.add(rule);
        return new Rulebook<>(name, subject, profile, more);
    }

    /**
     * Returns this rulebook without a rule.
     *
     * @param code  the code of the rule, not null
     * @throws IllegalArgumentException if there is no such rule
     */
    public Rulebook<T> without(String code) {
        if (rule(code).isEmpty()) {
            throw new IllegalArgumentException("code: no rule '" + code + "' in " + id());
        }
        return new Rulebook<>(
                name,
                subject,
                profile,
                rules.stream().filter(rule -> !rule.code().equals(code)).toList());
    }

    /**
     * Compares this rulebook with another one.
     *
     * @param other  the other rulebook, such as next year's, not null
     * @param date  the day whose parameters to compare, not null
     */
    public RulebookDiff<T> diff(Rulebook<T> other, LocalDate date) {
        return RulebookDiff.between(this, other, date);
    }

    /**
     * Judges a document.
     *
     * @param document  the document, not null
     * @param date  the day as of which to judge it, not null
     * @param others  other documents of the same case, which rules compare it with, such as the application that a report
     *     answers to; of each type the first one counts, not null
     */
    public Verdict<T> check(T document, LocalDate date, Document... others) {
        return verdict(document, List.of(), date, List.of(others));
    }

    /**
     * Judges what could be read of a document; the findings of the reading are in the verdict.
     *
     * @param reading  the reading, not null
     * @param date  the day as of which to judge it, not null
     * @param others  other documents of the same case, which rules compare it with, not null
     */
    public Verdict<T> check(Reading<T> reading, LocalDate date, Document... others) {
        List<Document> beside = List.of(others);
        return reading.value()
                .map(document -> verdict(document, reading.findings(), date, beside))
                .orElseGet(() -> new Verdict<>(null, beside, this, date, reading.findings(), List.of(), List.of()));
    }

    private Verdict<T> verdict(T document, List<Finding> read, LocalDate date, List<Document> others) {
        Evaluation evaluation = Evaluation.of(adopted, document, others, profile, date);
        List<Finding> findings = evaluation.findings();
        if (!read.isEmpty()) {
            List<Finding> all = new ArrayList<>(read);
            all.addAll(findings);
            findings = all;
        }
        return new Verdict<>(
                document,
                others,
                this,
                date,
                inFormOrder(findings),
                inFormOrder(evaluation.open(), OpenQuestion::path),
                List.of());
    }

    /** Returns findings as the form is printed, then by place. */
    List<Finding> inFormOrder(List<Finding> findings) {
        return inFormOrder(findings, Finding::path);
    }

    private <F> List<F> inFormOrder(List<F> told, Function<F, JsonPointer> place) {
        if (told.size() < 2) {
            return told;
        }
        FormLayout layout = profile.layout();
        List<Placed<F>> placed = new ArrayList<>(told.size());
        for (F one : told) {
            JsonPointer path = place.apply(one);
            placed.add(new Placed<>(layout.indexOf(path), path, one));
        }
        placed.sort(Rulebook::compare);
        List<F> inOrder = new ArrayList<>(told.size());
        placed.forEach(one -> inOrder.add(one.told()));
        return inOrder;
    }

    private record Placed<F>(int field, JsonPointer place, F told) {}

    private static int compare(Placed<?> one, Placed<?> other) {
        return one.field != other.field ? Integer.compare(one.field, other.field) : one.place.compareTo(other.place);
    }

    /**
     * Returns the hash over what this rulebook declares: rules, parameters and layout. Two rulebooks with the same hash
     * judge alike under the same version of the library.
     *
     * @return the SHA-256 hash in hexadecimal digits
     */
    public String contentHash() {
        return ContentHash.of(this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return id();
    }
}
