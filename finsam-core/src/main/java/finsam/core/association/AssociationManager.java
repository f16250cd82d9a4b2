package finsam.core.association;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The post of the manager of an association (<i>förbundschef</i>, also <i>beredande tjänsteman</i>).
 *
 * <pre>{@code
 * AssociationManager manager = new AssociationManagerBuilder()
 *         .extent(Share.WHOLE)
 *         .attestationLimit(Sek.of(47_600))
 *         .limitBasis(VatBasis.EX_VAT)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface AssociationManager {
    /** The extent of the post: the whole is full time. */
    Optional<Share> extent();

    /** The largest amount that the manager attests, included. */
    Optional<Sek> attestationLimit();

    /** Whether that limit is with or without VAT. */
    Optional<VatBasis> limitBasis();
}
