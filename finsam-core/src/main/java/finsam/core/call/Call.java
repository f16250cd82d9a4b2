package finsam.core.call;

import finsam.core.effort.Goal;
import finsam.core.effort.Individuals;
import finsam.core.effort.Instrument;
import finsam.core.effort.Method;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.money.Sek;
import finsam.core.party.Party;
import finsam.core.party.SubmissionForm;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A call for applications (<i>utlysning</i>), as an association published it.
 *
 * <p>Few calls state a frame, an amount or a last day. What a call does not state is for the rules of the association.
 *
 * <pre>{@code
 * Call call = new CallBuilder()
 *         .name("Nästa steg")
 *         .year(2022)
 *         .targetGroup(new IndividualsBuilder().ages(AgeRange.of(18, 64)).build())
 *         .narrowingAllowed(true)
 *         .addRecommendedMethods(Method.IPS, Method.SE)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Call extends Document {
    /** The name. */
    Optional<@LimitedText String> name();

    /** The day on which it was published. */
    Optional<LocalDate> date();

    /** The year that the efforts are for. */
    Optional<Integer> year();

    /** The association that calls (<i>utlysande förbund</i>). */
    Optional<@LimitedText String> issuer();

    /** The parties behind it. */
    @LimitedList
    List<@Valid Party> parties();

    /** Who may apply. */
    @LimitedList
    Set<ApplicantKind> applicantKinds();

    /** How one applies (<i>ansökningsprocess</i>). */
    Optional<@LimitedText String> applicationProcess();

    /** How an application is handed in. */
    @LimitedList
    Set<SubmissionForm> submissionForms();

    /** The last day for applications. */
    Optional<LocalDate> deadline();

    /** What the association has for the whole call. */
    Optional<Sek> budgetFrame();

    /** The most that one effort can get. */
    Optional<Sek> largestAmount();

    /** What the call wants to reach (<i>syfte</i>). */
    Optional<@LimitedText String> purpose();

    /** Whom the efforts are for. */
    Optional<@Valid Individuals> targetGroup();

    /** Whether an effort may be for fewer people than the call (<i>lokal precisering</i>); more is never allowed. */
    Optional<Boolean> narrowingAllowed();

    /** What is to change for the people (<i>individperspektiv</i>). */
    @LimitedList
    List<@Valid Goal> individualGoals();

    /** What is to change in how the parties work (<i>strukturperspektiv</i>). */
    @LimitedList
    List<@Valid Goal> structuralGoals();

    /** The methods that efforts start from. */
    @LimitedList
    Set<Method> recommendedMethods();

    /** Other ways of working that it mentions. */
    @LimitedList
    List<@LimitedText String> otherMethods();

    /** Whether an effort must use the participants' own perspective. */
    Optional<Boolean> participantPerspectiveRequired();

    /** How that perspective can be used (<i>brukarperspektiv</i>). */
    Optional<@LimitedText String> participantPerspective();

    /** Earlier experiences (<i>bakgrund</i>). */
    Optional<@LimitedText String> background();

    /** Where the statistics that it shows come from. */
    Optional<@LimitedText String> statisticsReference();

    /** The organisations that one can ask. */
    @LimitedList
    List<@LimitedText String> contactOrganisations();

    /** Returns the instruments that the goals of the call name, in the order of the goals. */
    default Set<Instrument> instruments() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.concat(individualGoals().stream(), structuralGoals().stream())
                .forEach(goal -> instruments.addAll(goal.instruments()));
        return Collections.unmodifiableSet(instruments);
    }
}
