package finsam.benchmarks.growth;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What there can be many of in a document; the equal ones are all duplicates of each other. */
public enum Subject {
    /** Lines of the cost compilation. */
    COST_LINES(number -> Costs.check(number, false)),
    /** The same line again and again, in the tables of both financiers. */
    EQUAL_COST_LINES(number -> Costs.check(number, true)),
    /** Rows of the time and activity plan. */
    PLAN_ROWS(number -> Plans.check(number, false)),
    /** Rows for the same year. */
    EQUAL_PLAN_ROWS(number -> Plans.check(number, true)),
    /** Lines of the budget of an association. */
    BUDGET_LINES(number -> Budgets.check(number, false)),
    /** The same line again and again. */
    EQUAL_BUDGET_LINES(number -> Budgets.check(number, true)),
    /** Participations of an effort. */
    PARTICIPATIONS(number -> People.check(number, false)),
    /** The same participation again and again. */
    EQUAL_PARTICIPATIONS(number -> People.check(number, true));

    private final IntFunction<Supplier<?>> check;

    Subject(IntFunction<Supplier<?>> check) {
        this.check = check;
    }

    /** Returns the check of a document with so many lines. */
    public Supplier<?> check(int number) {
        return check.apply(number);
    }
}
