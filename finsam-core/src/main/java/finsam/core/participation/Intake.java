package finsam.core.participation;

import finsam.core.style.RecordStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How somebody came into an effort (<i>inskrivning</i>), and what was checked on the way.
 *
 * <pre>{@code
 * Intake intake = new IntakeBuilder()
 *         .referral(new ReferralBuilder().party(PartyKind.REGION).build())
 *         .ordinaryServiceSuffices(false)
 *         .build();
 * intake.ordinaryServiceSuffices(); // Optional[false]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Intake {
    /** Who sent the person. */
    Optional<@Valid Referral> referral();

    /** The day of the expression of interest (<i>intresseanmälan</i>). */
    Optional<LocalDate> interestExpressedOn();

    /** The day of the written agreement with the person (<i>överenskommelse</i>). */
    Optional<LocalDate> agreedOn();

    /** Whether it was checked that no ordinary service fits. */
    Optional<Boolean> ordinaryServiceChecked();

    /** Whether an ordinary service of a party suffices. */
    Optional<Boolean> ordinaryServiceSuffices();

    /** Whether the person is ready for the labour-market efforts of Arbetsförmedlingen. */
    Optional<Boolean> readyForEmploymentService();

    /** Whether the person takes part in reinforced cooperation (<i>förstärkt samarbete</i>). */
    Optional<Boolean> inReinforcedCooperation();

    /** The day of the joint mapping (<i>gemensam kartläggning</i>). */
    Optional<LocalDate> jointMappingOn();

    /** Whether the person is registered with Arbetsförmedlingen. */
    Optional<Boolean> registeredAsJobSeeker();

    /** Whether a person of 16 or 17 years stands outside the labour market and school. */
    Optional<Boolean> outsideLabourMarket();

    /** Whether the guardian of a person under 18 consents (<i>målsmans medgivande</i>). */
    Optional<Boolean> guardianConsent();

    /** Whether the person wants a change, or is curious of one. */
    Optional<Boolean> willing();

    /** Whether medical rehabilitation, where it is needed, can go on beside the effort. */
    Optional<Boolean> medicalRehabilitationInParallel();
}
