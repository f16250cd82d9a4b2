package finsam.core.report;

import finsam.core.limit.LimitedText;
import finsam.core.style.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the report says about the money (<i>ekonomiuppföljning</i>); the form wants one of the two answered.
 *
 * <pre>{@code
 * UseOfFunds funds = new UseOfFundsBuilder()
 *         .unusedExplanation("Insatsen började en månad senare.")
 *         .build();
 * funds.fullyUsedAssessment(); // Optional.empty
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface UseOfFunds {
    /** 7.1.1 If the funds were used in full: whether the budget was well balanced. */
    Optional<@LimitedText String> fullyUsedAssessment();

    /** 7.2.1 If they were not: why. */
    Optional<@LimitedText String> unusedExplanation();
}
