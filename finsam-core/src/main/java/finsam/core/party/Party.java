package finsam.core.party;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that takes part in an effort (<i>samverkanspart</i>).
 *
 * <pre>{@code
 * Party region = new PartyBuilder()
 *         .name("Region Gävleborg")
 *         .kind(PartyKind.REGION)
 *         .role("stödjande part")
 *         .build();
 * region.kind(); // Optional[REGION]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Party {
    /** The organisation, with its unit: <i>Region Gävleborg, VO Primärvård Hudiksvall</i>. */
    Optional<@LimitedText String> name();

    /** The kind of party that it belongs to; empty for an actor that the act does not name. */
    Optional<PartyKind> kind();

    /** What it does in the effort (<i>roll</i>). */
    Optional<@LimitedText String> role();
}
