package finsam.rules.validation;

import finsam.core.person.BirthMonth;
import finsam.rules.law.ActivityCompensationLaw;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The month of birth and the month of a benefit in another system's bean. */
record Births(BeanProperty birth, BeanProperty month) {
    private static final String SUPPORTED = "YearMonth or LocalDate";

    static Births of(ActivityCompensationAge annotation) {
        if (annotation.birth().isBlank() || annotation.month().isBlank()) {
            throw new ConstraintDeclarationException(
                    "@ActivityCompensationAge: put it on an Age or Integer, or on a type and "
                            + "name its properties birth and month");
        }
        return new Births(new BeanProperty("birth", annotation.birth()), new BeanProperty("month", annotation.month()));
    }

    static void refuseNames(ActivityCompensationAge annotation) {
        if (!annotation.birth().isEmpty() || !annotation.month().isEmpty()) {
            throw new ConstraintDeclarationException("birth, month: an age has no properties; name them on the type");
        }
    }

    boolean isValid(Object bean, ConstraintValidatorContext context) {
        Object born = birth.of(bean);
        Object paid = month.of(bean);
        YearMonth bornIn = born instanceof BirthMonth known ? known.month() : month(birth, born);
        YearMonth paidFor = month(month, paid);
        boolean valid = bornIn == null
                || paidFor == null
                || (isBirth(bornIn)
                        && ActivityCompensationLaw.window(new BirthMonth(bornIn))
                                .contains(paidFor));
        return Reports.at(month, valid, context);
    }

    private static @Nullable YearMonth month(BeanProperty property, @Nullable Object value) {
        if (value == null || value instanceof YearMonth) {
            return (YearMonth) value;
        }
        if (value instanceof LocalDate day) {
            return YearMonth.from(day);
        }
        throw property.unsupported(value, SUPPORTED);
    }

    /** Nobody was born in a month that {@link BirthMonth} refuses. */
    private static boolean isBirth(YearMonth month) {
        try {
            return new BirthMonth(month).year() == month.getYear();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
