package finsam.core.decision;

import finsam.core.association.AssociationRole;
import finsam.core.effort.EffortName;
import finsam.core.finding.Document;
import finsam.core.limit.LimitedList;
import finsam.core.limit.LimitedText;
import finsam.core.party.Party;
import finsam.core.style.RecordStyle;
import finsam.core.time.StatedPeriod;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The contract that completes the agreement of an application after its approval (<i>avtal</i>).
 *
 * <pre>{@code
 * Contract contract = new ContractBuilder()
 *         .signedOn(LocalDate.of(2021, 9, 10))
 *         .addClauses("Insatsen rapporterar varje kvartal.")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Contract extends Document {
    /** The name of the effort. */
    Optional<EffortName> effortName();

    /** Who concluded it. */
    @LimitedList
    List<@Valid Party> parties();

    /** The day on which the last of them signed. */
    Optional<LocalDate> signedOn();

    /** The period that it is for. */
    Optional<@Valid StatedPeriod> period();

    /** In which roles those acted who signed for the association (<i>firmateckning</i>). */
    @LimitedList
    Set<AssociationRole> associationSigners();

    /** The clauses, in words. */
    @LimitedList
    List<@LimitedText String> clauses();
}
