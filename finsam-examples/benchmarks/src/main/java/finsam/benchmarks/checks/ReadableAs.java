package finsam.benchmarks.checks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The answer can be read as what it is meant to be. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableAs.Check.class)
public @interface ReadableAs {
    /** What answers are read as. */
    enum As {
        /** A day. */
        DATE,
        /** An amount. */
        AMOUNT,
        /** A whole number. */
        NUMBER
    }

    /** What the answer is read as. */
    As value();

    /** What to say. */
    String message();

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reads the answer. */
    final class Check implements ConstraintValidator<ReadableAs, String> {
        private As as = As.DATE;

        @Override
        public void initialize(ReadableAs readable) {
            as = readable.value();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            @Nullable
            Object read = switch (as) {
                case DATE -> Written.date(text);
                case AMOUNT -> Written.amount(text);
                case NUMBER -> Written.number(text);
            };
            return read != null;
        }
    }
}
