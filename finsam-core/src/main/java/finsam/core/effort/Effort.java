package finsam.core.effort;

import finsam.core.association.AssociationDecision;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.EffortOwner;
import finsam.core.party.PartyKind;
import finsam.core.party.RegistryNumber;
import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An effort that a coordination association finances (<i>insats</i>), as the association keeps it.
 *
 * <p>Applications and reports tell the same of it at their time; an effort can consist of sub-efforts
 * (<i>delprojekt</i>).
 *
 * <pre>{@code
 * Effort effort = new EffortBuilder()
 *         .name(EffortName.of("MIA"))
 *         .registryNumber(RegistryNumber.of("2016/00403"))
 *         .addKinds(EffortKind.PROJECT)
 *         .addSubEfforts(new EffortBuilder()
 *                 .name(EffortName.of("MIA VärNa"))
 *                 .addKinds(EffortKind.SUB_PROJECT)
 *                 .addMunicipalities("Nacka", "Värmdö")
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Effort extends Document {
    /** The name (<i>insatsens namn</i>). */
    Optional<EffortName> name();

    /** The number of the case (<i>diarienummer</i>). */
    Optional<RegistryNumber> registryNumber();

    /** What kinds of effort it is. */
    @LimitedList
    Set<EffortKind> kinds();

    /** The member that answers for it (<i>insatsägare</i>). */
    Optional<@Valid EffortOwner> owner();

    /** The organisations that take part. */
    @LimitedList
    List<@Valid EffortParty> parties();

    /** The municipalities that it is for, by name or code. */
    @LimitedList
    Set<@LimitedText String> municipalities();

    /** The period (<i>insatstid</i>). */
    Optional<@Valid PlannedActualPeriod> period();

    /** Whether it has no end by intention (<i>tills vidare</i>), as a long-term effort may: a missing end is then no gap. */
    Optional<Boolean> openEnded();

    /** Its phases, in order. */
    @LimitedList
    List<@Valid PhasePeriod> phases();

    /** What it is for (<i>syfte</i>). */
    Optional<@LimitedText String> purpose();

    /** Whom it is for. */
    Optional<@Valid TargetGroups> targetGroup();

    /** Whether it is directed to only a part of the group that it was financed for (<i>mer avgränsad grupp</i>). */
    Optional<Boolean> narrowed();

    /** The association's decision to direct it to that part. */
    Optional<@Valid AssociationDecision> narrowingDecision();

    /** The number of participants (<i>deltagare</i>). */
    Optional<@Valid PlannedActualNumber> participants();

    /** The goals. */
    @LimitedList
    List<@Valid Goal> goals();

    /** The methods. */
    @LimitedList
    Set<Method> methods();

    /** How it uses the participants' own perspective (<i>brukarperspektiv</i>). */
    Optional<@LimitedText String> participantPerspective();

    /** How it is organised. */
    Optional<@Valid EffortOrganisation> organisation();

    /** The day on which the steering group approved goals and project plan. */
    Optional<LocalDate> planApprovedOn();

    /** The day on which its name and contact details were published. */
    Optional<LocalDate> publishedOn();

    /** Whether secrecy applies to them (<i>sekretess</i>). */
    Optional<Boolean> secrecy();

    /** Other efforts that it is connected with. */
    @LimitedList
    List<@Valid RelatedEffort> relatedEfforts();

    /** The efforts that it consists of. */
    @LimitedList
    List<@Valid Effort> subEfforts();

    /**
     * Returns the kinds of party of the owner and of all organisations that take part; two units of a region count once.
     * What only sub-efforts tell is not among them.
     */
    default Set<PartyKind> partyKinds() {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        owner().flatMap(EffortOwner::kind).ifPresent(kinds::add);
        parties().forEach(party -> kinds.addAll(party.kinds()));
        return Collections.unmodifiableSet(kinds);
    }
}
