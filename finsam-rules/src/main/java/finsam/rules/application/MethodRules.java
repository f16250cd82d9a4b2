package finsam.rules.application;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.application.ApplicationAnswers.METHODS;
import static finsam.rules.application.ApplicationAnswers.form;

import finsam.core.application.Application;
import finsam.core.effort.RelatedEffort;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Sections 3.4 and 3.5: how the effort works, and what else goes on around it. */
public final class MethodRules {
    private static final Rows<Application, RelatedEffort> RELATED_EFFORTS =
            Rows.of("/relatedEfforts", application -> Optional.of(application.relatedEfforts()));
    private static final Input<RelatedEffort, String> NAME =
            Input.<RelatedEffort, String>answer("/name", RelatedEffort::name).hidden();
    private static final Input<RelatedEffort, String> RELATION = Input.<RelatedEffort, String>answer(
                    "/relation", RelatedEffort::relation)
            .hidden();

    /** At least one method is named. */
    public static final Rule<Application> METHOD_STATED = Rule.<Application>rule("method-stated", ERROR)
            .from("F15")
            .cites(form("3.4"))
            .requires(METHODS);

    /** Of each other effort that is listed, the application tells its name and how the two are connected. */
    public static final Rule<Application> RELATED_EFFORTS_DESCRIBED = Rule.<Application>rule(
                    "related-efforts-described", ERROR)
            .from("F16")
            .cites(form("3.5"))
            .forEach(RELATED_EFFORTS)
            .requires(NAME, RELATION);

    /** The rules, in the order of the form. */
    public static final List<Rule<Application>> ALL = List.of(METHOD_STATED, RELATED_EFFORTS_DESCRIBED);

    private MethodRules() {}
}
