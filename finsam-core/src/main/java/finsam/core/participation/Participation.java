package finsam.core.participation;

import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.Support;
import finsam.core.effort.Characteristic;
import finsam.core.finding.Document;
import finsam.core.finding.Personal;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.PartyKind;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One person's way through one effort (<i>deltagande</i>), under a reference that does not name the person.
 *
 * Of an anonymous participation only the sex and the budget year of the start are known, of a volume only the number; so
 * everything can be missing.
 *
 * <pre>{@code
 * Participation participation = new ParticipationBuilder()
 *         .ref(ParticipantRef.of("HUD-0007"))
 *         .registration(RegistrationKind.WITH_CONSENT)
 *         .sex(Sex.WOMAN)
 *         .entryDate(LocalDate.of(2021, 10, 1))
 *         .exitDate(LocalDate.of(2022, 1, 31))
 *         .build();
 * participation.isFinished(); // true
 * participation.people(); // 1
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Participation extends Document {
    /** The reference. */
    Optional<ParticipantRef> ref();

    /** How it is registered. */
    Optional<RegistrationKind> registration();

    /** The day on which it was registered (<i>inregistrering</i>). */
    Optional<LocalDate> registeredOn();

    /** The day of the written consent to the registration (<i>samtycke</i>). */
    Optional<LocalDate> consentedOn();

    /** The budget year of the start, which an anonymous registration keeps. */
    Optional<Integer> startYear();

    /** The number of people that a volume registration stands for. */
    Optional<Integer> volume();

    /** Whether the person's data are protected (<i>skyddade personuppgifter</i>). */
    @Personal
    @Value.Redacted
    Optional<Boolean> protectedIdentity();

    /** The month of birth. */
    @Personal
    @Value.Redacted
    Optional<BirthMonth> birthMonth();

    /** The age in whole years on the first day, where the month of birth is not known. */
    @Personal
    @Value.Redacted
    Optional<Age> age();

    /** The sex. */
    Optional<Sex> sex();

    /** The municipality of residence, by name or code. */
    Optional<@LimitedText String> municipality();

    /** What the person lives on directly before the effort (<i>försörjning före</i>). */
    @Personal
    @Value.Redacted
    @LimitedList
    List<@Valid Support> supportsBefore();

    /** What the person lives on directly after it (<i>försörjning efter</i>). */
    @Personal
    @Value.Redacted
    @LimitedList
    List<@Valid Support> supportsAfter();

    /** For how many months before the start the person has depended on public support. */
    Optional<Integer> dependenceMonths();

    /** The activity compensation, if the person receives it. */
    @Personal
    @Value.Redacted
    Optional<@Valid ActivityCompensation> activityCompensation();

    /** The sickness compensation, if the person receives it. */
    @Personal
    @Value.Redacted
    Optional<@Valid SicknessCompensation> sicknessCompensation();

    /** The first day of the sick leave during which the person came in (<i>sjukperiod</i>). */
    @Personal
    @Value.Redacted
    Optional<LocalDate> sickListedFrom();

    /** What is left of the capacity to work, and who assessed it. */
    Optional<@Valid CapacityAssessment> capacity();

    /** The characteristics that the target group of the effort asks for. */
    @Personal
    @Value.Redacted
    @LimitedList
    Set<Characteristic> characteristics();

    /** What stands between the person and self-support. */
    @Personal
    @Value.Redacted
    @LimitedList
    Set<Obstacle> obstacles();

    /** The parties whose efforts the person needs. */
    @LimitedList
    Set<PartyKind> partiesNeeded();

    /** The customer flow of somebody with activity compensation. */
    Optional<CustomerFlow> customerFlow();

    /** The category of need. */
    Optional<NeedCategory> needCategory();

    /** Whether the effort itself has taken over the handling of the person's case (<i>handläggningsansvar</i>). */
    Optional<Boolean> caseTakenOver();

    /** How the person came in. */
    Optional<@Valid Intake> intake();

    /** The first day in the effort, included. */
    Optional<LocalDate> entryDate();

    /** The last day in the effort, included. */
    Optional<LocalDate> exitDate();

    /** The first day on which the person is followed (<i>uppföljning</i>), where that is not the first day. */
    Optional<LocalDate> followedFrom();

    /** The last day on which the person is followed, where that is not the last day. */
    Optional<LocalDate> followedUntil();

    /** Work and studies before the effort. */
    Optional<@Valid Occupation> occupationBefore();

    /** Work and studies after it. */
    Optional<@Valid Occupation> occupationAfter();

    /** The measures, in the order of their start. */
    @LimitedList
    List<@Valid Measure> measures();

    /** The plans. */
    @LimitedList
    List<@Valid IndividualPlan> plans();

    /** The meetings. */
    @LimitedList
    List<@Valid ParticipantMeeting> meetings();

    /** The changes of handler, in the order of time. */
    @LimitedList
    List<@Valid HandlerChange> handlerChanges();

    /** The steps that were noted, in the order of time. */
    @LimitedList
    List<@Valid StepChange> stepChanges();

    /** The closings; a participation can be closed only once, and if it was closed again the last one counts. */
    @LimitedList
    List<@Valid Closing> closings();

    /** Returns the closing that counts; empty while there is none. */
    default Optional<Closing> closing() {
        return closings().isEmpty()
                ? Optional.empty()
                : Optional.of(closings().get(closings().size() - 1));
    }

    /** Tells whether the person has left: there is a last day or a closing. */
    default boolean isFinished() {
        return exitDate().isPresent() || !closings().isEmpty();
    }

    /** Tells whether it was registered by mistake (<i>felregistrering</i>). */
    default boolean isMisregistered() {
        return closing().filter(Closing::isMisregistration).isPresent();
    }

    /** Tells whether it is registered in a way. */
    default boolean isRegistered(RegistrationKind kind) {
        return registration().orElse(null) == kind;
    }

    /** Returns how many people it stands for: the number of a volume, at least 0, where one is stated; else 1. */
    default long people() {
        return isRegistered(RegistrationKind.VOLUME) ? Math.max(0, volume().orElse(1)) : 1;
    }
}
