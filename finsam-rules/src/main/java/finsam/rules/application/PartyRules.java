package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.WARNING;
import static finsam.rules.application.ApplicationAnswers.SUPPORTING_PARTIES;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.EffortOrganisation;
import finsam.core.finding.JsonPointer;
import finsam.core.party.EffortOwner;
import finsam.core.party.PartyKind;
import finsam.rules.profile.Parameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Section 4, and the owner of section 2: which parties cooperate in the effort. */
public final class PartyRules {
    private static final List<JsonPointer> PLACES = Stream.of(
                    "/owner/kind", "/organisation/supportingParties", "/organisation/referringParties")
            .map(JsonPointer::of)
            .toList();

    /** The kinds of party that are told, and whether there can be more. */
    private record Cooperation(Set<PartyKind> kinds, boolean complete) {}

    private static final Input<Application, Cooperation> COOPERATION = Input.answer(
            "/organisation/supportingParties",
            application -> application.organisation().map(organisation -> cooperation(application, organisation)));
    private static final Input<Application, Integer> PARTY_COUNT =
            Input.computed("parties", COOPERATION, Input.parameter(Parameters.MIN_PARTIES), PartyRules::count);
    private static final Input<Application, Boolean> ASSISTS_EVALUATION = Input.answer(
            "/organisation/assistsEvaluation",
            application -> application.organisation().flatMap(EffortOrganisation::assistsEvaluation));

    /** Enough parties take part, the owner among them; two units of a region are one party. */
    public static final Rule<Application> ENOUGH_PARTIES = Rule.<Application>rule("enough-cooperating-parties", ERROR)
            .from("F19")
            .cites(form("4.1"))
            .reads(PARTY_COUNT, Input.parameter(Parameters.MIN_PARTIES))
            .holdsWhen(PartyRules::areEnough);

    /** The parties that support the effort promise to help with analyses and evaluations. */
    public static final Rule<Application> ASSIST_EVALUATION = Rule.<Application>rule(
                    "supporting-parties-accept-evaluation-duty", WARNING)
            .from("F25")
            .cites(form("4.1"))
            .onlyIf(SUPPORTING_PARTIES, parties -> true)
            .reads(ASSISTS_EVALUATION.required())
            .holdsWhen(Boolean::booleanValue);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(ENOUGH_PARTIES, ASSIST_EVALUATION);

    private PartyRules() {}

    /**
     * Tells whether enough parties take part.
     *
     * @param parties  the number of kinds of party; two units of a region are one
     * @param least  the least number
     */
    public static boolean areEnough(int parties, int least) {
        return parties >= least;
    }

    private static Cooperation cooperation(Application application, EffortOrganisation organisation) {
        List<Optional<PartyKind>> told = new ArrayList<>();
        told.add(application.owner().flatMap(EffortOwner::kind));
        organisation.supportingParties().forEach(party -> told.add(party.kind()));
        organisation.referringParties().forEach(party -> told.add(party.kind()));
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        told.forEach(kind -> kind.ifPresent(kinds::add));
        boolean complete =
                !told.contains(Optional.<PartyKind>empty()) && PLACES.stream().noneMatch(application::isUnread);
        return new Cooperation(kinds, complete);
    }

    /** Returns the number of parties, as far as it decides: fewer than enough, with more to come, are no number. */
    private static Optional<Integer> count(Cooperation cooperation, Integer least) {
        int parties = cooperation.kinds.size();
        return areEnough(parties, least) || cooperation.complete ? Optional.of(parties) : Optional.empty();
    }
}
