package finsam.core.followup;

import finsam.core.effort.Method;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.participation.MeasureKind;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The part of one association in a project of several (<i>delprojekt</i>).
 *
 * <pre>{@code
 * SubProject part = new SubProjectBuilder()
 *         .name("MIA VärNa")
 *         .addMunicipalities("Nacka", "Värmdö")
 *         .participants(355)
 *         .build();
 * part.municipalities(); // [Nacka, Värmdö]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SubProject {
    /** The name. */
    Optional<@LimitedText String> name();

    /** The association. */
    Optional<@LimitedText String> association();

    /** The day on which the association was formed. */
    Optional<LocalDate> associationFormedOn();

    /** The day on which it was formed by a merger of others, where it was. */
    Optional<LocalDate> associationMergedOn();

    /** The municipalities, by name or code. */
    @LimitedList
    List<@LimitedText String> municipalities();

    /** The planned number of participants. */
    Optional<Integer> participants();

    /** Its part of the budget, as it is stated. */
    Optional<Sek> budget();

    /** How many participants the association had before the project, as the statistics state. */
    Optional<Integer> earlierParticipants();

    /** What there is to say about those statistics. */
    Optional<@LimitedText String> statisticsNote();

    /** Where participants come in: a team, a council, a meeting. */
    Optional<@LimitedText String> intakePlatform();

    /** Whether people can come without a referral. */
    Optional<Boolean> selfReferral();

    /** The methods. */
    @LimitedList
    Set<Method> methods();

    /** The measures that are offered to women. */
    @LimitedList
    Set<MeasureKind> offeredToWomen();

    /** The measures that are offered to men. */
    @LimitedList
    Set<MeasureKind> offeredToMen();

    /** When a participation ends, in words. */
    @LimitedList
    List<@LimitedText String> exitRules();
}
