package finsam.core.annual;

import finsam.core.money.Sek;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums of the columns of a table; only a result can be too large, no step on the way to it. */
final class ExactSum {
    private final List<@Nullable BigInteger> columns = new ArrayList<>();

    /** Adds the amounts of a row, whose cells up to a size may be blank. */
    void add(int size, Function<Integer, Optional<BigInteger>> cells) {
        while (columns.size() < size) {
            columns.add(null);
        }
        for (int column = 0; column < size; column++) {
            BigInteger sum = columns.get(column);
            BigInteger cell = cells.apply(column).orElse(null);
            if (cell != null) {
                columns.set(column, sum == null ? cell : sum.add(cell));
            }
        }
    }

    int size() {
        return columns.size();
    }

    /** Returns the sum of a column, empty if nothing was added there. */
    Optional<BigInteger> at(int column) {
        return column < columns.size() ? Optional.ofNullable(columns.get(column)) : Optional.empty();
    }

    /** Returns the sum of some amounts, empty without any or if it is too large. */
    static Optional<Sek> of(Stream<Sek> amounts) {
        return amounts.map(ExactSum::exact).reduce(BigInteger::add).flatMap(ExactSum::amount);
    }

    static Optional<Sek> difference(Sek one, Sek other) {
        return amount(exact(one).subtract(exact(other)));
    }

    static BigInteger exact(Sek amount) {
        return BigInteger.valueOf(amount.ore());
    }

    /** Returns an amount of öre, empty if it is too large. */
    static Optional<Sek> amount(BigInteger ore) {
        return ore.bitLength() < Long.SIZE ? Optional.of(new Sek(ore.longValueExact())) : Optional.empty();
    }
}
