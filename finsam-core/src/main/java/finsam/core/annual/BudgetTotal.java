package finsam.core.annual;

import finsam.core.finding.Bilingual;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A total of a budget table (<i>summa</i>).
 *
 * <pre>{@code
 * BudgetTotal.ACTIVITY.groups(); // [DEVELOPMENT, PROJECTS]
 * }</pre>
 */
public enum BudgetTotal implements Bilingual {
    /** All revenue and capital. */
    REVENUE("summa intäkter och kapital", "total revenue and capital"),
    /** All administration. */
    ADMINISTRATION("summa administration", "total administration"),
    /** All development. */
    DEVELOPMENT("summa utvecklingsinsatser", "total development"),
    /** All projects. */
    PROJECTS("summa projekt", "total projects"),
    /** Development and projects together. */
    ACTIVITY("summa verksamhet", "total activity"),
    /** Administration and activity together. */
    COSTS("summa administration och verksamhet", "total administration and activity");

    private final String swedish;
    private final String english;

    BudgetTotal(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Returns the sections whose lines it adds up. */
    public Set<BudgetGroup> groups() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case REVENUE -> EnumSet.of(BudgetGroup.REVENUE);
                    case ADMINISTRATION -> EnumSet.of(BudgetGroup.ADMINISTRATION);
                    case DEVELOPMENT -> EnumSet.of(BudgetGroup.DEVELOPMENT);
                    case PROJECTS -> EnumSet.of(BudgetGroup.PROJECTS);
                    case ACTIVITY -> EnumSet.of(BudgetGroup.DEVELOPMENT, BudgetGroup.PROJECTS);
                    case COSTS -> EnumSet.complementOf(EnumSet.of(BudgetGroup.REVENUE));
                });
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
