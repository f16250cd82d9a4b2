package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.participation.ParticipationInputs.AGE;
import static finsam.rules.participation.ParticipationInputs.intake;

import finsam.core.effort.Characteristic;
import finsam.core.participation.Intake;
import finsam.core.participation.Participation;
import finsam.core.person.AgeRange;
import finsam.rules.profile.PersonParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The ages that an effort takes in, counted on the first day. In the month of a birthday both ages are possible. */
public final class AgeRules {
    private static final AgeRange CHILDREN = AgeRange.atMost(17);
    private static final Input<Object, AgeRange> AGES = Input.parameter(PersonParameters.PARTICIPANT_AGES);
    private static final Input<Participation, Boolean> AGE_TAKEN =
            Input.computed("ageTaken", AGE, AGES, AgeOnEntry::isWithin);
    private static final Input<Participation, Boolean> YOUTH =
            Input.computed("youth", AGE, Input.parameter(PersonParameters.YOUTH_AGES), AgeOnEntry::isWithin);
    private static final Input<Participation, Boolean> CHILD =
            AGE.map("child", age -> AgeOnEntry.isWithin(age, CHILDREN));
    private static final Input<Participation, Boolean> OUTSIDE_LABOUR_MARKET = Input.<Participation, Boolean>answer(
                    "/intake/outsideLabourMarket",
                    participation -> participation.characteristics().contains(Characteristic.OUTSIDE_LABOUR_MARKET)
                            ? Optional.of(true)
                            : participation.intake().flatMap(Intake::outsideLabourMarket))
            .hidden();

    /** The age on the first day lies within the ages that the effort takes in, both ends included. */
    public static final Rule<Participation> AGE_WITHIN_TARGET_RANGE = Rule.<Participation>rule(
                    "age-within-target-range", ERROR)
            .from("D01")
            .cites(Sources.call("Målgrupp"))
            .cites(Sources.gotland("1.2"))
            .shows(AGES)
            .reads(AGE_TAKEN)
            .holdsWhen(taken -> taken);

    /** Somebody so young that a condition applies stands outside the labour market and school. */
    public static final Rule<Participation> YOUTH_OUTSIDE_LABOUR_MARKET = Rule.<Participation>rule(
                    "youth-must-be-outside-labour-market", ERROR)
            .from("D02")
            .cites(Sources.gotland("1.2"))
            .onlyIf(YOUTH, young -> young)
            .reads(OUTSIDE_LABOUR_MARKET)
            .holdsWhen(outside -> outside);

    /** The guardian of somebody under 18 consents. */
    public static final Rule<Participation> GUARDIAN_CONSENT = Rule.<Participation>rule(
                    "guardian-consent-of-minor", ERROR)
            .from("D03")
            .cites(Sources.mia(37))
            .onlyIf(CHILD, child -> child)
            .reads(intake("guardianConsent", Intake::guardianConsent))
            .holdsWhen(consent -> consent);

    /** The rules. */
    public static final List<Rule<Participation>> ALL =
            List.of(AGE_WITHIN_TARGET_RANGE, YOUTH_OUTSIDE_LABOUR_MARKET, GUARDIAN_CONSENT);

    private AgeRules() {}
}
