package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.SUPPORTS;

import finsam.core.benefit.Support;
import finsam.core.benefit.SupportForm;
import finsam.core.participation.Participation;
import finsam.core.place.MunicipalityCode;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** On what a person has lived, for how long, and where the person lives. */
public final class DependenceRules {
    private static final Input<Object, Set<SupportForm>> PASSIVE_SUPPORT =
            Input.parameter(PersonParameters.PASSIVE_SUPPORT);

    /** The person has depended on support for as long as the effort asks for. */
    public static final Rule<Participation> LONG_TERM_DEPENDENCE = Rule.<Participation>rule(
                    "long-term-dependence-minimum", ERROR)
            .from("D13")
            .cites(Sources.hudiksvall("4.2"))
            .reads(
                    Input.answer("/dependenceMonths", Participation::dependenceMonths),
                    Input.parameter(PersonParameters.LONG_DEPENDENCE))
            .holdsWhen((months, least) -> months >= least.toTotalMonths());

    /** The person is passively dependent on the support that the effort is for. */
    public static final Rule<Participation> PASSIVELY_DEPENDENT = Rule.<Participation>rule(
                    "passive-dependence-on-support", ERROR)
            .from("D14")
            .cites(Sources.hudiksvall("4.2"))
            .shows(PASSIVE_SUPPORT)
            .reads(Input.computed("passivelyDependent", SUPPORTS, PASSIVE_SUPPORT, DependenceRules::isPassive))
            .holdsWhen(passive -> passive);

    /** The person lives in one of the effort's municipalities. */
    public static final Rule<Participation> RESIDENT_IN_AREA = Rule.<Participation>rule(
                    "resident-in-effort-area", ERROR)
            .from("D15")
            .cites(Sources.mia(35))
            .reads(
                    Input.<Participation, String>answer("/municipality", Participation::municipality)
                            .hidden(),
                    Input.parameter(PersonParameters.RESIDENCE_AREAS))
            .holdsWhen((municipality, areas) -> areas.stream().anyMatch(area -> isSame(area, municipality)));

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(LONG_TERM_DEPENDENCE, PASSIVELY_DEPENDENT, RESIDENT_IN_AREA);

    private DependenceRules() {}

    /** Tells whether one of the forms is received passively; empty while that, or a form, is not told. */
    private static Optional<Boolean> isPassive(Collection<Support> supports, Set<SupportForm> forms) {
        List<Optional<Boolean>> answers = supports.stream()
                .map(support ->
                        support.form().flatMap(form -> forms.contains(form) ? support.passive() : Optional.of(false)))
                .toList();
        if (answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** Tells whether two texts name one municipality, by name or code. */
    private static boolean isSame(String one, String other) {
        Optional<MunicipalityCode> code = MunicipalityCode.parse(one).value();
        return code.isPresent()
                ? code.equals(MunicipalityCode.parse(other).value())
                : one.strip().equalsIgnoreCase(other.strip());
    }
}
