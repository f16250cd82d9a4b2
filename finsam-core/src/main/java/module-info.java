/**
 * The values, records and findings of Finsam efforts (<i>Finsam-insatser</i>).
 *
 * <p>Swedish coordination associations (<i>samordningsförbund</i>, act 2003:1210) finance efforts for people who need
 * coordinated rehabilitation. This module holds what such an effort is made of and what is written about it, from the
 * application to the final report. It knows no rule: those are in {@code finsam.rules}.
 */
module finsam.core {
    requires transitive io.vavr;
    requires static jakarta.validation;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports finsam.core.finding;
    exports finsam.core.citation;
    exports finsam.core.limit;
    exports finsam.core.money;
    exports finsam.core.time;
    exports finsam.core.place;
    exports finsam.core.party;
    exports finsam.core.person;
    exports finsam.core.benefit;
    exports finsam.core.association;
    exports finsam.core.call;
    exports finsam.core.effort;
    exports finsam.core.cost;
    exports finsam.core.plan;
    exports finsam.core.application;
    exports finsam.core.decision;
    exports finsam.core.participation;
    exports finsam.core.report;
    exports finsam.core.followup;
    exports finsam.core.annual;
    exports finsam.core.effortcase;
}
