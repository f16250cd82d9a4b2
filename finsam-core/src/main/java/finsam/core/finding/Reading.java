package finsam.core.finding;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value together with what was found while it was read (<i>inläsning</i>).
 *
 * <p>Reading never throws for bad input. What could be read is in {@link #value()}; each problem, and each written form
 * that was normalised, is a finding. A reading without an {@link Severity#ERROR} always has a value.
 *
 * <pre>{@code
 * Reading<Sek> reading = Sek.parse("100 000 kr");
 * reading.value(); // Optional[100000]
 * reading.findings().get(0).severity(); // NOTE
 * Sek.parse("mycket").value(); // Optional.empty
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  the type that was read
 */
public final class Reading<T> {
    private final @Nullable T value;
    private final List<Finding> findings;

    private Reading(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * Returns a reading of a value that was written in its canonical form.
     *
     * @param value  the value, not null
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * Returns a reading of a value with findings about it.
     *
     * @param value  what could be read, not null
     * @param findings  what was found, in the order of the text, not null
     */
    public static <T> Reading<T> of(T value, List<Finding> findings) {
        return new Reading<>(Objects.requireNonNull(value, "value"), findings);
    }

    /**
     * Returns a reading that found no value.
     *
     * @param findings  why, at least one of them an error, not null
     * @throws IllegalArgumentException if no finding is an error
     */
    public static <T> Reading<T> failed(List<Finding> findings) {
        if (!holdError(findings)) {
            throw new IllegalArgumentException("findings: a reading without a value says why");
        }
        return new Reading<>(null, findings);
    }

    /** Returns what could be read; empty only if nothing could. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns what was found, in the order of the text. Empty when all was canonical. */
    public List<Finding> findings() {
        return findings;
    }

    /** Tells whether an error was found. */
    public boolean hasErrors() {
        return holdError(findings);
    }

    private static boolean holdError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value as valid, or all findings as invalid if one of them is an error. */
    public Validation<Seq<Finding>, T> toValidation() {
        return value == null || hasErrors()
                ? Validation.invalid(io.vavr.collection.List.ofAll(findings))
                : Validation.valid(value);
    }

    /**
     * Returns the value.
     *
     * @throws UnreadableException if an error was found
     */
    public T orThrow() {
        if (value == null || hasErrors()) {
            throw new UnreadableException(findings);
        }
        return value;
    }

    /**
     * Returns this reading with its value turned into another one, and the same findings.
     *
     * @param function  what to do with the value, not null
     */
    public <R> Reading<R> map(Function<? super T, ? extends R> function) {
        return new Reading<>(value == null ? null : function.apply(value), findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading<?> that && Objects.equals(value, that.value) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings);
    }

    @Override
    public String toString() {
        return "Reading[" + (value == null ? "no value" : value) + ", " + findings + "]";
    }
}
