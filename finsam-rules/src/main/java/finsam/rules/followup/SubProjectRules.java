package finsam.rules.followup;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;

import finsam.core.citation.PublishedRef;
import finsam.core.followup.MultiAssociationProject;
import finsam.core.followup.SubProject;
import finsam.core.money.Sek;
import finsam.core.participation.MeasureKind;
import finsam.rules.profile.FollowUpParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a project of several associations. */
public final class SubProjectRules {
    private static final String REPORT = "Avstämningsrapport MIA, dnr 2016/00403";
    private static final Sek ROUNDING = Sek.of(1);

    /** A part, with what the budget key gives it and the year of the project's statistics. */
    private record Part(SubProject sub, Optional<Sek> keyed, Optional<Integer> statisticsYear) {}

    private static final Rows<MultiAssociationProject, Part> PARTS =
            Rows.computed("/subProjects", project -> Optional.of(parts(project)).filter(parts -> !parts.isEmpty()));
    private static final Input<Part, String> NAME =
            Input.answer("/name", part -> part.sub().name());
    private static final Input<Part, List<String>> MUNICIPALITIES =
            Input.list("/municipalities", part -> part.sub().municipalities());
    private static final Input<Part, Integer> PARTICIPANTS =
            Input.answer("/participants", part -> part.sub().participants());
    private static final Input<Part, Sek> BUDGET =
            Input.answer("/budget", part -> part.sub().budget());
    private static final Input<Part, Sek> KEYED =
            Input.<Part, Sek>answer("/participants", Part::keyed).named("keyed");
    private static final Input<Part, List<MeasureKind>> OFFERED_TO_ONE = Input.<Part, List<MeasureKind>>answer(
                    "/offeredToWomen", part -> offeredToOne(part.sub()))
            .named("offeredToOneSex");
    private static final Input<Part, Integer> STATISTICS_YEAR =
            Input.<Part, Integer>answer("/statisticsYear", Part::statisticsYear).ofDocument();
    private static final Input<Part, LocalDate> FORMED =
            Input.answer("/associationFormedOn", part -> part.sub().associationFormedOn());
    private static final Input<Part, LocalDate> MERGED =
            Input.answer("/associationMergedOn", part -> part.sub().associationMergedOn());
    private static final Input<Part, Integer> EARLIER =
            Input.answer("/earlierParticipants", part -> part.sub().earlierParticipants());
    private static final Input<Part, String> NOTE_ON_STATISTICS = Input.<Part, String>answer(
                    "/statisticsNote", part -> part.sub().statisticsNote())
            .hidden();

    /** A part states its municipalities and how many participants it plans for. */
    public static final Rule<MultiAssociationProject> PLACE_AND_NUMBER = Rule.<MultiAssociationProject>rule(
                    "sub-project-has-municipality-and-count", ERROR)
            .from("L08")
            .cites(new PublishedRef(REPORT, "s. 15"))
            .forEach(PARTS)
            .shows(NAME)
            .requires(MUNICIPALITIES, PARTICIPANTS);

    /** Where the budget is shared by participants, a part has what its participants give it, to the krona. */
    public static final Rule<MultiAssociationProject> BUDGET_BY_PARTICIPANTS = Rule.<MultiAssociationProject>rule(
                    "project-budget-shared-by-participants", ERROR)
            .from("L01")
            .cites(new PublishedRef(REPORT, "s. 13"))
            .forEach(PARTS)
            .shows(PARTICIPANTS)
            .reads(BUDGET, KEYED, Input.parameter(FollowUpParameters.BUDGET_BY_PARTICIPANTS))
            .holdsWhen((stated, keyed, adopted) -> !adopted || isSameKrona(stated, keyed));

    /** A part offers women and men the same. */
    public static final Rule<MultiAssociationProject> SAME_OFFERS = Rule.<MultiAssociationProject>rule(
                    "same-efforts-offered-to-women-and-men", ERROR)
            .from("L02")
            .cites(new PublishedRef(REPORT, "s. 63"))
            .forEach(PARTS)
            .reads(OFFERED_TO_ONE)
            .holdsWhen(List::isEmpty);

    /** An association that did not exist in the year of the statistics is not in them, not even with nobody. */
    public static final Rule<MultiAssociationProject> NO_HISTORY = Rule.<MultiAssociationProject>rule(
                    "association-joined-late-has-no-history", NOTE)
            .from("L09")
            .cites(new PublishedRef(REPORT, "s. 33"))
            .forEach(PARTS)
            .onlyIf(FORMED, STATISTICS_YEAR, (formed, year) -> formed.getYear() >= year)
            .shows(FORMED)
            .shows(STATISTICS_YEAR)
            .shows(EARLIER)
            .reads(EARLIER.answered("historyStated"))
            .holdsWhen(stated -> !stated);

    /** Where an association was formed by a merger in the year of the statistics or later, a note tells. */
    public static final Rule<MultiAssociationProject> MERGER_NOTED = Rule.<MultiAssociationProject>rule(
                    "merged-association-history-flagged", NOTE)
            .from("L10")
            .cites(new PublishedRef(REPORT, "s. 33"))
            .forEach(PARTS)
            .onlyIfAnswered(MERGED)
            .onlyIf(MERGED, STATISTICS_YEAR, (merged, year) -> merged.getYear() >= year)
            .shows(MERGED)
            .requires(NOTE_ON_STATISTICS);

    /** The rules, in the order of a part. */
    public static final List<Rule<MultiAssociationProject>> ALL =
            List.of(PLACE_AND_NUMBER, BUDGET_BY_PARTICIPANTS, SAME_OFFERS, NO_HISTORY, MERGER_NOTED);

    private SubProjectRules() {}

    private static List<Part> parts(MultiAssociationProject project) {
        Optional<List<Sek>> shares = project.budgetShares();
        List<Part> parts = new ArrayList<>();
        for (SubProject sub : project.subProjects()) {
            int index = parts.size();
            parts.add(new Part(sub, shares.map(all -> all.get(index)), project.statisticsYear()));
        }
        return parts;
    }

    private static Optional<List<MeasureKind>> offeredToOne(SubProject sub) {
        if (sub.offeredToWomen().isEmpty() && sub.offeredToMen().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(
                        sub.offeredToWomen().stream()
                                .filter(measure -> !sub.offeredToMen().contains(measure)),
                        sub.offeredToMen().stream()
                                .filter(measure -> !sub.offeredToWomen().contains(measure)))
                .toList());
    }

    /** Tells whether two amounts are less than a krona apart, as an amount in whole kronor is from an exact one. */
    private static boolean isSameKrona(Sek one, Sek other) {
        return Sek.ifInRange(() -> one.minus(other))
                .filter(difference ->
                        difference.compareTo(ROUNDING) < 0 && difference.compareTo(Sek.ZERO.minus(ROUNDING)) > 0)
                .isPresent();
    }
}
