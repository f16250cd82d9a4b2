package finsam.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void every_parameter_can_be_found_by_its_name() {
        List<Object> declared = Stream.of(
                        Parameters.class,
                        CallParameters.class,
                        ReportParameters.class,
                        FollowUpParameters.class,
                        AssociationParameters.class,
                        PersonParameters.class,
                        ProcessParameters.class)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
                .filter(field -> field.getType() == Parameter.class)
                .map(ParametersTest::value)
                .toList();

        assertThat(declared).hasSizeGreaterThan(50);
        assertThat(Parameters.ALL.stream().map(Object.class::cast)).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(Parameters.ALL)
                .allSatisfy(parameter ->
                        assertThat(Parameters.named(parameter.name())).contains(parameter));
        assertThat(Parameters.ALL.stream().map(Parameter::name)).doesNotHaveDuplicates();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName(), e);
        }
    }

    @Test
    void every_known_profile_can_be_found_by_its_name() {
        assertThat(KnownProfiles.ALL.stream().map(Profile::id)).doesNotHaveDuplicates();
        assertThat(KnownProfiles.ALL)
                .allSatisfy(
                        profile -> assertThat(KnownProfiles.named(profile.id())).containsSame(profile));
    }
}
