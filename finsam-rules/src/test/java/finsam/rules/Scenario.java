package finsam.rules;

import finsam.core.application.Application;
import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.core.report.FinalReport;
import finsam.rules.rule.Outcome;
import java.util.Set;

/** A clean document with one or two answers changed, and what one rule says of it. */
record Scenario<T extends Document>(String code, Outcome outcome, T document) {

    static Scenario<Application> application(String code, Outcome outcome) {
        return new Scenario<>(code, outcome, CleanDocuments.application());
    }

    static Scenario<FinalReport> report(String code, Outcome outcome) {
        return new Scenario<>(code, outcome, CleanDocuments.report());
    }

    Scenario<T> with(String place, Object value) {
        return new Scenario<>(code, outcome, Changed.with(document, place, value));
    }

    Scenario<T> without(String place) {
        return new Scenario<>(code, outcome, Changed.without(document, place));
    }

    Scenario<T> lost(String place) {
        return without(place).with("/unread", Set.of(JsonPointer.of(place)));
    }

    @Override
    public String toString() {
        return code + " is " + outcome;
    }
}
