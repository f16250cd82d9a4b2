package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.finding.JsonPointer;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place becomes a path of Bean Validation, and the path leads back to the place. */
class ViolationPathTest {
    private static final Validator VALIDATOR =
            FinsamValidation.factory(Locale.ENGLISH).getValidator();

    /** Reports at the place that the value names. */
    @Constraint(validatedBy = AtItsPlace.class)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Reported {
        String message() default "here";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class AtItsPlace implements ConstraintValidator<Reported, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            ViolationPath.add(context.buildConstraintViolationWithTemplate("here"), JsonPointer.of(value));
            return false;
        }
    }

    record Holder(@Reported String value) {}

    record Holders(List<@Reported String> values) {}

    @ParameterizedTest
    @CsvSource({
        "'', value",
        "/goals, value.goals",
        "/goals/text, value.goals.text",
        "/goals/0, value.goals[0]",
        "/goals/9, value.goals[9]",
        "/goals/0/text, value.goals[0].text",
        "/goals/10/text, value.goals[10].text",
        "/tables/2/lines/0/total, value.tables[2].lines[0].total",
        "/tables/2/lines/0, value.tables[2].lines[0]",
        "/tables/0/1, value.tables[0].<list element>[1]",
        "/tables/1/0/total, value.tables[1].<list element>[0].total",
        "/tables/1/2/3, value.tables[1].<list element>[2].<list element>[3]",
        "/years/123456789, value.years[123456789]",
        "/years/1234567890, value.years.1234567890",
        "/amounts/1a, value.amounts.1a",
        "/amounts/a~1b, value.amounts.a/b"
    })
    void a_place_is_a_path(String place, String path) {
        assertThat(VALIDATOR.validate(new Holder(place))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(path);
            assertThat(Violations.place(violation)).hasToString("/value" + place);
        });
    }

    @Test
    void below_an_element_of_a_list_too() {
        assertThat(VALIDATOR.validate(new Holders(List.of("/goals/0/text"))))
                .singleElement()
                .satisfies(violation -> assertThat(Violations.place(violation)).hasToString("/values/0/goals/0/text"));
    }
}
