package finsam.core.decision;

import finsam.core.cost.YearAmounts;
import finsam.core.effort.EffortName;
import finsam.core.effort.Goal;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.party.RegistryNumber;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision to finance an effort (<i>beslut om medel</i>).
 *
 * <pre>{@code
 * Grant grant = new GrantBuilder()
 *         .approvedAmount(Sek.of(100000))
 *         .decidedOn(LocalDate.of(2021, 8, 27))
 *         .body(DecisionBody.BOARD)
 *         .fundingConditional(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Grant {
    /** The name of the effort. */
    Optional<EffortName> effortName();

    /** The number of the case. */
    Optional<RegistryNumber> registryNumber();

    /** The most that is paid (<i>beviljade medel, maxbelopp</i>). */
    Optional<Sek> approvedAmount();

    /** The approved amount of each year, where the decision tells. */
    @Value.Default
    default YearAmounts approvedByYear() {
        return YearAmounts.EMPTY;
    }

    /** The day of the decision. */
    Optional<LocalDate> decidedOn();

    /** Who decided. */
    Optional<DecisionBody> body();

    /** The conditions (<i>villkor</i>), in words. */
    @LimitedList
    List<@LimitedText String> conditions();

    /** Whether it is subject to the association being given funds by its members in later years too. */
    Optional<Boolean> fundingConditional();

    /** The period that was agreed. */
    Optional<@Valid StatedPeriod> period();

    /** When the effort reports. */
    Optional<@Valid ReportingSchedule> reporting();

    /** The goals that were agreed. */
    @LimitedList
    List<@Valid Goal> goals();
}
