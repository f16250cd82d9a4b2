package finsam.core.plan;

import finsam.core.style.RecordStyle;
import finsam.core.time.YearLabel;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the time plan: a year and its four quarters.
 *
 * <pre>{@code
 * PlanYear year = new PlanYearBuilder()
 *         .year(YearLabel.of(2024))
 *         .q3(new PlannedQuarterBuilder().activities("rekrytering").build())
 *         .q4(new PlannedQuarterBuilder().participantsIn(4).build())
 *         .build();
 * year.quarters().size(); // 2
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface PlanYear {
    /** What stands before the row. */
    Optional<YearLabel> year();

    /** January to March. */
    Optional<@Valid PlannedQuarter> q1();

    /** April to June. */
    Optional<@Valid PlannedQuarter> q2();

    /** July to September. */
    Optional<@Valid PlannedQuarter> q3();

    /** October to December. */
    Optional<@Valid PlannedQuarter> q4();

    /** Returns the quarters that have something in them, in order. */
    default List<PlannedQuarter> quarters() {
        List<PlannedQuarter> quarters = new ArrayList<>(4);
        q1().ifPresent(quarters::add);
        q2().ifPresent(quarters::add);
        q3().ifPresent(quarters::add);
        q4().ifPresent(quarters::add);
        return Collections.unmodifiableList(quarters);
    }
}
