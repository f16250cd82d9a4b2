package finsam.rules.participation;

import static finsam.core.finding.Severity.ERROR;

import finsam.core.citation.PublishedRef;
import finsam.core.participation.Participation;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.List;

/** Who handles a participant's case. */
public final class CaseRules {
    private static final Input<Participation, Boolean> TAKEN_OVER =
            Input.answer("/caseTakenOver", Participation::caseTakenOver);

    /** The handling of a participant's case stays with the authority; no effort takes it over. */
    public static final Rule<Participation> STAYS_WITH_AUTHORITY = Rule.<Participation>rule(
                    "case-responsibility-stays-with-authority", ERROR)
            .from("A28")
            .cites(new PublishedRef("Avstämningsrapport MIA", "s. 18"))
            .reads(TAKEN_OVER)
            .holdsWhen(taken -> !taken);

    /** The rules. */
    public static final List<Rule<Participation>> ALL = List.of(STAYS_WITH_AUTHORITY);

    private CaseRules() {}
}
