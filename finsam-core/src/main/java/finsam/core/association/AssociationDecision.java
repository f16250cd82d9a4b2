package finsam.core.association;

import finsam.core.finding.Document;
import finsam.core.limit.LimitedText;
import finsam.core.party.RegistryNumber;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an association decided (<i>förbundets beslut</i>), whatever it is about.
 *
 * <pre>{@code
 * AssociationDecision decision = new AssociationDecisionBuilder()
 *         .date(LocalDate.of(2020, 11, 20))
 *         .body(AssociationBody.BOARD)
 *         .kind(DecisionKind.PLAN_AND_ACCOUNTS)
 *         .subject("Budget för 2021")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface AssociationDecision extends Document {
    /** The number of the case. */
    Optional<RegistryNumber> registryNumber();

    /** The day. */
    Optional<LocalDate> date();

    /** Who decided. */
    Optional<AssociationBody> body();

    /** What kind of decision it is (7 §). */
    Optional<DecisionKind> kind();

    /** What it is about, in words. */
    Optional<@LimitedText String> subject();

    /** Whether somebody decided on delegation from the board (10 §). */
    Optional<Boolean> delegated();

    /** The matter that cannot be delegated, if it is one. */
    Optional<ReservedMatter> reservedMatter();

    /** The day on which a delegated decision was reported to the board. */
    Optional<LocalDate> reportedToBoardOn();

    /** What the association binds itself to economically by it (21 §). */
    Optional<Commitment> commitment();
}
