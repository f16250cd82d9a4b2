package finsam.benchmarks.growth;

import java.util.function.Supplier;

/** What there can be many of in a document; the equal ones are all duplicates of each other. */
public enum Subject {
    /** Lines of the cost compilation. */
    COST_LINES,
    /** The same lines, judged by the code written by hand: how the machine itself grows. */
    COST_LINES_BY_HAND,
    /** The same line again and again, in the tables of both financiers. */
    EQUAL_COST_LINES,
    /** Rows of the time and activity plan. */
    PLAN_ROWS,
    /** Rows for the same year. */
    EQUAL_PLAN_ROWS,
    /** Lines of the budget of an association. */
    BUDGET_LINES,
    /** The same line again and again. */
    EQUAL_BUDGET_LINES,
    /** Participations of an effort. */
    PARTICIPATIONS,
    /** The same participation again and again. */
    EQUAL_PARTICIPATIONS;

    /** Tells whether this is not the library, but what to compare it with. */
    public boolean isByHand() {
        return this == COST_LINES_BY_HAND;
    }

    /** Returns the check of a document with so many lines. */
    public Supplier<?> check(int lines) {
        boolean equal = name().startsWith("EQUAL");
        return switch (this) {
            case COST_LINES, EQUAL_COST_LINES -> Costs.check(lines, equal);
            case COST_LINES_BY_HAND -> Costs.checkByHand(lines);
            case PLAN_ROWS, EQUAL_PLAN_ROWS -> Plans.check(lines, equal);
            case BUDGET_LINES, EQUAL_BUDGET_LINES -> Budgets.check(lines, equal);
            case PARTICIPATIONS, EQUAL_PARTICIPATIONS -> People.check(lines, equal);
        };
    }
}
