package finsam.core.association;

import finsam.core.limit.LimitedText;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the area of an association (<i>del av samordningsområdet</i>, 1 and 3 §§): a municipality or a part of one, with
 * the region that covers it.
 *
 * <pre>{@code
 * AreaPart part = new AreaPartBuilder()
 *         .municipality(MunicipalityCode.of("2184"))
 *         .extent(AreaExtent.WHOLE)
 *         .region(CountyCode.of("21"))
 *         .build();
 * part.isInOwnRegion(); // true
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface AreaPart {
    /** The municipality. */
    Optional<MunicipalityCode> municipality();

    /** How much of it. */
    Optional<AreaExtent> extent();

    /** Which part of it, in words: the districts of a large city. */
    Optional<@LimitedText String> description();

    /** The region that takes part here, by its county; blank where none does. */
    Optional<CountyCode> region();

    /** Tells whether a region takes part here, and it is the one that the municipality lies in. */
    default boolean isInOwnRegion() {
        return municipality()
                .filter(here -> !here.isOutsideRegion() && region().equals(Optional.of(here.county())))
                .isPresent();
    }
}
