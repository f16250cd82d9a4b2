package finsam.core.participation;

import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody does (<i>sysselsättning</i>), within a week before the effort or after it.
 *
 * <pre>{@code
 * Occupation occupation = new OccupationBuilder()
 *         .work(WorkExtent.ofPercent(25))
 *         .study(WorkExtent.ofPercent(50))
 *         .build();
 * occupation.extent(); // Optional[3/4]
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Occupation {
    /** How much the person works; nothing for somebody employed who is too ill to work. */
    Optional<WorkExtent> work();

    /** How much the person studies; training that Arbetsförmedlingen buys counts as studies. */
    Optional<WorkExtent> study();

    /** Whether the person actively seeks work and neither works nor studies. */
    Optional<Boolean> jobSeeking();

    /**
     * Returns work and studies together, as a part of 40 hours a week. Where one of them is blank it counts as none; where
     * both are, the answer is none for somebody who seeks work, and empty for everybody else.
     */
    default Optional<Share> extent() {
        if (work().isEmpty() && study().isEmpty()) {
            return jobSeeking().filter(seeks -> seeks).map(seeks -> Share.NONE);
        }
        return Optional.of(work().orElse(WorkExtent.NONE)
                .share()
                .plus(study().orElse(WorkExtent.NONE).share()));
    }
}
