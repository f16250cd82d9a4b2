package finsam.core.participation;

import finsam.core.limit.LimitedText;
import finsam.core.party.PartyKind;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who sent somebody to an effort (<i>remiss</i>).
 *
 * <pre>{@code
 * Referral referral = new ReferralBuilder()
 *         .party(PartyKind.MUNICIPALITY)
 *         .source("Jobbtorg")
 *         .build();
 * referral.source(); // Optional[Jobbtorg]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Referral {
    /** The party that refers; empty if the person came without one. */
    Optional<PartyKind> party();

    /** The unit that refers. */
    Optional<@LimitedText String> source();

    /** Whether the person came without a referral (<i>egenanmälan</i>). */
    Optional<Boolean> selfReferred();

    /** The day. */
    Optional<LocalDate> date();
}
