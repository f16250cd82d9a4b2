package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.ofCharter;
import static finsam.rules.association.AssociationInputs.present;

import finsam.core.association.Charter;
import finsam.core.association.CharterPoint;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The charter: sections 8 and 9 of the act, and what it may settle otherwise than sections 13 and 27 do. */
public final class CharterRules {
    /** The mandate of a board where the charter has no shorter one (13 §), which is also the longest. */
    static final Period LONGEST_MANDATE = Period.ofYears(4);

    /** The time of notice where the charter has no shorter one (27 §), which is also the longest. */
    private static final Period LONGEST_NOTICE = Period.ofYears(3);

    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private static final Input<CoordinationAssociation, LocalDate> ADOPTED = ofCharter("adoptedOn", Charter::adoptedOn);
    private static final Input<CoordinationAssociation, LocalDate> EXISTS =
            ofCharter("existsFrom", Charter::existsFrom);
    private static final Input<CoordinationAssociation, Set<CharterPoint>> MISSING_POINTS =
            Input.<CoordinationAssociation, Set<CharterPoint>>answer(
                            "/charter/points",
                            association -> association
                                    .charter()
                                    .filter(charter -> !charter.points().isEmpty())
                                    .map(Charter::missingPoints))
                    .named("missingPoints");
    private static final Input<CoordinationAssociation, Period> MANDATE = ofCharter(
            "mandateLength", charter -> Optional.of(charter.mandateLength().orElse(LONGEST_MANDATE)));
    private static final Input<CoordinationAssociation, Period> NOTICE = ofCharter(
            "noticePeriod", charter -> Optional.of(charter.noticePeriod().orElse(LONGEST_NOTICE)));

    /** A member, with the charter. */
    private record Leaving(Member member, Optional<Charter> charter) {}

    private static final Rows<CoordinationAssociation, Leaving> LEAVING = Rows.computed(
            "/members",
            association -> present(association.members())
                    .map(members -> members.stream()
                            .map(member -> new Leaving(member, association.charter()))
                            .toList()));
    private static final Input<Leaving, OrganisationName> NAME =
            Input.answer("/organisation", leaving -> leaving.member.organisation());
    private static final Input<Leaving, LocalDate> LEAVES =
            Input.answer("/leavesOn", leaving -> leaving.member.leavesOn());
    private static final Input<Leaving, LocalDate> NOTICE_GIVEN =
            Input.answer("/noticeGivenOn", leaving -> leaving.member.noticeGivenOn());
    private static final Input<Leaving, Period> NOTICE_PERIOD = Input.<Leaving, Period>answer(
                    "/charter/noticePeriod",
                    leaving -> leaving.charter.map(
                            charter -> charter.noticePeriod().orElse(LONGEST_NOTICE)))
            .ofDocument();
    private static final Input<Leaving, LocalDate> EARLIEST =
            Input.computed("earliest", NOTICE_GIVEN, NOTICE_PERIOD, CharterRules::after);

    /** The association exists from the day on which its charter was fixed, or later. */
    public static final Rule<CoordinationAssociation> EXISTS_AFTER_ADOPTION = Rule.<CoordinationAssociation>rule(
                    "association-exists-from-charter", ERROR)
            .from("L2003:1210 8 §")
            .cites(StatuteRef.finsam("8"))
            .reads(EXISTS, ADOPTED)
            .holdsWhen((exists, adopted) -> !exists.isBefore(adopted));

    /** The charter covers every point that the act names. */
    public static final Rule<CoordinationAssociation> EVERY_POINT = Rule.<CoordinationAssociation>rule(
                    "charter-covers-every-point", ERROR)
            .from("L2003:1210 9 §")
            .cites(StatuteRef.finsam("9"))
            .reads(MISSING_POINTS)
            .holdsWhen(Set::isEmpty);

    /** The charter makes the mandate of the board no longer than the act does. */
    public static final Rule<CoordinationAssociation> MANDATE_LIMIT = Rule.<CoordinationAssociation>rule(
                    "charter-mandate-within-limit", ERROR)
            .from("L2003:1210 13 §")
            .cites(StatuteRef.finsam("13"))
            .reads(MANDATE)
            .holdsWhen(length -> isAtMost(length, LONGEST_MANDATE));

    /** The charter makes the time of notice no longer than the act does. */
    public static final Rule<CoordinationAssociation> NOTICE_LIMIT = Rule.<CoordinationAssociation>rule(
                    "charter-notice-within-limit", ERROR)
            .from("L2003:1210 27 §")
            .cites(StatuteRef.finsam("27"))
            .reads(NOTICE)
            .holdsWhen(period -> isAtMost(period, LONGEST_NOTICE));

    /** A member leaves when the time of notice has passed. */
    public static final Rule<CoordinationAssociation> NOTICE_PASSED = Rule.<CoordinationAssociation>rule(
                    "member-leaves-after-notice", ERROR)
            .from("L2003:1210 27 §")
            .cites(StatuteRef.finsam("27"))
            .forEach(LEAVING)
            .onlyIfAnswered(LEAVES)
            .shows(NAME)
            .shows(NOTICE_GIVEN)
            .reads(LEAVES, EARLIEST)
            .holdsWhen((leaves, earliest) -> !leaves.isBefore(earliest));

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL =
            List.of(EXISTS_AFTER_ADOPTION, EVERY_POINT, MANDATE_LIMIT, NOTICE_LIMIT, NOTICE_PASSED);

    private CharterRules() {}

    /** Tells whether a length of time is at most another one, counted from a first of January. */
    private static boolean isAtMost(Period length, Period limit) {
        return after(SOME_DAY, length)
                .filter(end -> !end.isAfter(SOME_DAY.plus(limit)))
                .isPresent();
    }

    /** Returns the day after a length of time; empty past the calendar's end. */
    static Optional<LocalDate> after(LocalDate day, Period length) {
        try {
            return Optional.of(day.plus(length));
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }
}
