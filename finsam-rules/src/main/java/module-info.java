/**
 * The rules of Finsam efforts, with profiles, verdicts and explanations. Start at {@link finsam.rules.Rulebooks}.
 */
module finsam.rules {
    requires transitive finsam.core;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports finsam.rules;
    exports finsam.rules.rule;
    exports finsam.rules.profile;
    exports finsam.rules.law;
    exports finsam.rules.time;
    exports finsam.rules.association;
    exports finsam.rules.effort;
    exports finsam.rules.application;
    exports finsam.rules.call;
    exports finsam.rules.cost;
    exports finsam.rules.plan;
    exports finsam.rules.decision;
    exports finsam.rules.participation;
    exports finsam.rules.report;
    exports finsam.rules.followup;
    exports finsam.rules.annual;
    exports finsam.rules.validation;
}
