package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;

import finsam.core.money.Share;
import finsam.core.participation.EffortParticipations;
import finsam.core.participation.Intake;
import finsam.core.participation.Participation;
import finsam.core.participation.Referral;
import finsam.core.person.Sex;
import finsam.rules.profile.ProcessParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What holds for all participations of an effort together: how many at once, from where, women and men. */
public final class EffortParticipationRules {
    private static final Input<EffortParticipations, EffortParticipations> EFFORT =
            Input.<EffortParticipations, EffortParticipations>answer("/participations", Optional::of)
                    .named("effort")
                    .hidden();
    private static final Input<EffortParticipations, Long> AT_ONCE =
            EFFORT.map("atOnce", effort -> Optional.of(effort.mostAtOnce())).shown();
    private static final Input<Object, Integer> MOST_AT_ONCE = Input.parameter(ProcessParameters.MOST_AT_ONCE);
    private static final Input<EffortParticipations, Share> WOMEN = Input.<EffortParticipations, Share>answer(
                    "/participations",
                    effort -> share(effort, hasSex(Sex.WOMAN), hasSex(Sex.WOMAN).or(hasSex(Sex.MAN))))
            .named("women");
    private static final Input<Object, Set<String>> SOURCES = Input.parameter(ProcessParameters.REFERRAL_SOURCES);
    private static final Input<EffortParticipations, Share> REFERRED = Input.computed(
                    "referred",
                    EFFORT,
                    SOURCES,
                    (effort, sources) -> share(
                            effort,
                            participation -> source(participation)
                                    .filter(one -> isOneOf(sources, one))
                                    .isPresent(),
                            participation -> source(participation).isPresent()))
            .shown();
    private static final Input<EffortParticipations, Integer> MANAGERS =
            Input.answer("/caseManagers", EffortParticipations::caseManagers);
    private static final Input<EffortParticipations, Long> ENTERING = Input.computed(
                    "entering", EFFORT, ParticipationInputs.TODAY, EffortParticipationRules::enteringInYearOf)
            .shown();
    private static final Input<EffortParticipations, Share> PER_MANAGER = Input.computed(
            "perManager",
            MANAGERS,
            ENTERING,
            (managers, entering) -> managers > 0 ? Optional.of(Share.of(entering, managers)) : Optional.empty());

    /** On no day do more people take part than the effort allows. */
    public static final Rule<EffortParticipations> MAX_CONCURRENT = Rule.<EffortParticipations>rule(
                    "max-concurrent-individuals", ERROR)
            .from("D32")
            .cites(Sources.hudiksvall("4.2"))
            .shows(AT_ONCE)
            .shows(MOST_AT_ONCE)
            .reads(Input.computed("few", EFFORT, MOST_AT_ONCE, EffortParticipationRules::isAtMost))
            .holdsWhen(few -> few);

    /** The share of women lies as near to the one aimed at as the effort wants; unstated sexes do not count. */
    public static final Rule<EffortParticipations> GENDER_BALANCE = Rule.<EffortParticipations>rule(
                    "gender-balance", WARNING)
            .from("D31")
            .cites(Sources.hudiksvall("4.2"))
            .cites(Sources.mia(38))
            .reads(
                    WOMEN,
                    Input.parameter(ProcessParameters.GENDER_TARGET),
                    Input.parameter(ProcessParameters.GENDER_TOLERANCE))
            .holdsWhen(EffortParticipationRules::isNear);

    /** A case manager has about as many new participants in a year as the effort plans. */
    public static final Rule<EffortParticipations> CASE_MANAGER_LOAD = Rule.<EffortParticipations>rule(
                    "case-manager-load", WARNING)
            .from("D35")
            .cites(Sources.mia(27))
            .shows(ENTERING)
            .shows(MANAGERS)
            .reads(
                    PER_MANAGER,
                    Input.parameter(ProcessParameters.PARTICIPANTS_PER_MANAGER),
                    Input.parameter(ProcessParameters.PARTICIPANTS_PER_MANAGER_TOLERANCE))
            .holdsWhen((load, planned, tolerance) -> isNear(load, Share.of(planned, 1), Share.of(tolerance, 1)));

    /** The share that some sources refer lies as near to the one planned as the effort wants. */
    public static final Rule<EffortParticipations> REFERRAL_BALANCE = Rule.<EffortParticipations>rule(
                    "referral-source-balance", WARNING)
            .from("D36")
            .cites(Sources.mia(27))
            .shows(SOURCES)
            .reads(
                    REFERRED,
                    Input.parameter(ProcessParameters.REFERRAL_SHARE),
                    Input.parameter(ProcessParameters.REFERRAL_TOLERANCE))
            .holdsWhen(EffortParticipationRules::isNear);

    /** The rules. */
    public static final List<Rule<EffortParticipations>> ALL =
            List.of(GENDER_BALANCE, MAX_CONCURRENT, CASE_MANAGER_LOAD, REFERRAL_BALANCE);

    private EffortParticipationRules() {}

    /** Tells whether no more than a number take part at once; open while a first day is missing that could add one. */
    private static Optional<Boolean> isAtMost(EffortParticipations effort, int most) {
        if (effort.mostAtOnce() > most) {
            return Optional.of(false);
        }
        return effort.hasAllEntries() && !effort.participations().isEmpty() ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Long> enteringInYearOf(EffortParticipations effort, LocalDate day) {
        return effort.hasAllEntries() && !effort.participations().isEmpty()
                ? Optional.of(effort.enteringIn(day.getYear()))
                : Optional.empty();
    }

    private static Predicate<Participation> hasSex(Sex sex) {
        return participation -> participation.sex().orElse(null) == sex;
    }

    private static Optional<String> source(Participation participation) {
        return participation.intake().flatMap(Intake::referral).flatMap(EffortParticipationRules::source);
    }

    private static Optional<String> source(Referral referral) {
        return referral.source().or(() -> referral.party().map(party -> party.swedish()));
    }

    private static boolean isOneOf(Set<String> sources, String source) {
        String stripped = source.strip();
        for (String one : sources) {
            if (one.equalsIgnoreCase(stripped)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Share> share(
            EffortParticipations effort, Predicate<Participation> part, Predicate<Participation> whole) {
        long all = 0;
        long some = 0;
        for (Participation participation : effort.participations()) {
            if (!participation.isMisregistered()) {
                all += whole.test(participation) ? participation.people() : 0;
                some += part.test(participation) ? participation.people() : 0;
            }
        }
        return all > 0 ? Optional.of(Share.of(some, all)) : Optional.empty();
    }

    /** Tells whether a share lies at most a tolerance away from another; yes where their sum is too fine to compute. */
    private static boolean isNear(Share share, Share target, Share tolerance) {
        try {
            return target.minus(tolerance).isAtMost(share) && share.isAtMost(target.plus(tolerance));
        } catch (ArithmeticException e) {
            return true;
        }
    }
}
