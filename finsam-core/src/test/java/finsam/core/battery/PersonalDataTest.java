package finsam.core.battery;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.Support;
import finsam.core.effort.StaffMember;
import finsam.core.finding.Personal;
import finsam.core.followup.RoleHolder;
import finsam.core.party.EmailAddress;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.report.Informant;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of an attribute that tells something about a person shows in a {@code toString}. */
class PersonalDataTest {
    private static final Set<String> OF_A_PERSON = Set.of("contactPerson", "phone", "nameInPrint", "email", "address");
    private static final Set<Class<?>> PEOPLE = Set.of(StaffMember.class, Informant.class, RoleHolder.class);
    private static final Set<String> NOT_TEXT = Set.of(
            Boolean.class.getName(),
            LocalDate.class.getName(),
            Age.class.getName(),
            BirthMonth.class.getName(),
            RemainingCapacity.class.getName(),
            ActivityCompensation.class.getName(),
            SicknessCompensation.class.getName(),
            Support.class.getName());

    static Stream<Example<?>> examples() {
        return ValueBatteryTest.examples();
    }

    static Stream<Method> personal() {
        return CoreClasses.all().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Personal.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noValueShowsWhatIsPersonal(Example<?> example) {
        assertThat(example.one().get().toString()).doesNotContain(Example.PERSON);
        assertThat(example.other().get().toString()).doesNotContain(Example.PERSON);
    }

    @ParameterizedTest
    @MethodSource("personal")
    void theExamplesHoldWhatMustNotShow(Method accessor) {
        Example<?> example = examples()
                .filter(candidate -> candidate.type() == accessor.getDeclaringClass())
                .findFirst()
                .orElseThrow();
        Object value = Attributes.call(accessor, example.one().get());
        assertThat(Attributes.isBlank(value)).isFalse();
        if (NOT_TEXT.stream().noneMatch(accessor.getGenericReturnType().getTypeName()::contains)) {
            assertThat(text(value)).contains(Example.PERSON);
        }
    }

    private static String text(Object value) {
        Object content = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        return content instanceof EmailAddress email ? email.value() : content.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsNotPersonalDoesShow(Example<?> example) {
        if (example.type().isInterface()) {
            for (Method accessor : Attributes.of(example.type())) {
                assertThat(example.one().get().toString().contains(accessor.getName() + "="))
                        .as(accessor.getName())
                        .isEqualTo(!accessor.isAnnotationPresent(Personal.class));
            }
        }
    }

    @Test
    void whatTellsWhoSomebodyIsIsMarked() {
        assertThat(CoreClasses.builtInterfaces().stream()
                        .flatMap(type -> Attributes.of(type).stream())
                        .filter(PersonalDataTest::tellsWhoSomebodyIs)
                        .filter(method -> !method.isAnnotationPresent(Personal.class)))
                .isEmpty();
        assertThat(personal().map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
                .contains("EffortOwner.phone", "Signature.email", "StaffMember.name", "Informant.name");
    }

    private static boolean tellsWhoSomebodyIs(Method accessor) {
        String type = accessor.getGenericReturnType().getTypeName();
        return type.contains(EmailAddress.class.getName())
                || type.contains(BirthMonth.class.getName())
                || OF_A_PERSON.contains(accessor.getName())
                || (accessor.getName().equals("name") && PEOPLE.contains(accessor.getDeclaringClass()));
    }
}
