package finsam.rules.participation;

import finsam.core.participation.Participation;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The age on the first day in an effort. Only the month of birth is known, so in the month of a birthday it is one of two
 * ages.
 */
final class AgeOnEntry {
    private static final int OLDEST = 130;

    private AgeOnEntry() {}

    /** Returns the age, or the two ages one of which it is. */
    static Optional<AgeRange> of(Participation participation) {
        if (participation.birthMonth().isEmpty()) {
            return participation.age().map(age -> AgeRange.of(age.years(), age.years()));
        }
        return participation
                .birthMonth()
                .flatMap(birth -> participation.entryDate().flatMap(day -> inMonth(birth, YearMonth.from(day))));
    }

    private static Optional<AgeRange> inMonth(BirthMonth birth, YearMonth month) {
        int turning = month.getYear() - birth.year();
        int to = month.getMonthValue() < birth.month().getMonthValue() ? turning - 1 : turning;
        int from = month.getMonthValue() == birth.month().getMonthValue() ? to - 1 : to;
        return to < 0 || to > OLDEST ? Optional.empty() : Optional.of(AgeRange.of(Math.max(0, from), to));
    }

    /** Tells whether the age lies in a range; empty where one of the two ages does and the other does not. */
    static Optional<Boolean> isWithin(AgeRange age, AgeRange allowed) {
        boolean all = age.isWithin(allowed);
        boolean none = age.from().filter(allowed::contains).isEmpty()
                && age.to().filter(allowed::contains).isEmpty();
        return all || none ? Optional.of(all) : Optional.empty();
    }

    /** Tells whether a bare age is all that is known: an age, and no month of birth. */
    static boolean isAllThatIsKnown(Participation participation) {
        return participation.birthMonth().isEmpty() && participation.age().isPresent();
    }

    /** Returns the bare age, where it is all that is known. */
    static Optional<Age> bare(Participation participation) {
        return isAllThatIsKnown(participation) ? participation.age() : Optional.empty();
    }
}
