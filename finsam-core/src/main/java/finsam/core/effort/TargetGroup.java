package finsam.core.effort;

/**
 * Whom an effort is for (<i>målgrupp</i>): people in need of coordinated rehabilitation, or the professionals who meet
 * them.
 *
 * <p>Ages and benefits only ever concern {@link Individuals}.
 *
 * <pre>{@code
 * TargetGroup group = new IndividualsBuilder().ages(AgeRange.of(18, 64)).build();
 * group instanceof Individuals; // true
 * }</pre>
 */
public sealed interface TargetGroup permits Individuals, Professionals {}
