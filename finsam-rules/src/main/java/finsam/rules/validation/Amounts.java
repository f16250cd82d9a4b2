package finsam.rules.validation;

import finsam.core.money.Sek;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The amounts of other systems' beans: our own, or numbers of kronor. */
final class Amounts {
    static final String SUPPORTED = "Sek, BigDecimal, Long or Integer in kronor, or a collection of those";

    private Amounts() {}

    /**
     * Returns the amount that a property has, or the sum of its amounts; empty if one of them is null.
     *
     * @throws ArithmeticException if the sum is too large
     * @throws IllegalArgumentException if there is less than an öre
     */
    static Optional<Sek> of(BeanProperty property, Object bean) {
        return sum(property, property.of(bean));
    }

    private static Optional<Sek> sum(BeanProperty property, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return sum(property, optional.orElse(null));
        }
        if (!(value instanceof Collection<?> many)) {
            return Optional.ofNullable(value).map(one -> amount(property, one));
        }
        Optional<Sek> sum = Optional.of(Sek.ZERO);
        for (Object one : many) {
            Optional<Sek> next = sum(property, one);
            sum = sum.flatMap(so -> next.map(so::plus));
        }
        return sum;
    }

    private static Sek amount(BeanProperty property, Object value) {
        if (value instanceof Sek amount) {
            return amount;
        }
        if (value instanceof BigDecimal kronor) {
            return Sek.of(kronor);
        }
        if (value instanceof Long || value instanceof Integer) {
            return Sek.of(((Number) value).longValue());
        }
        throw property.unsupported(value, SUPPORTED);
    }
}
