package finsam.core.battery;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value type of this module. */
class ValueBatteryTest {

    static Stream<Example<?>> examples() {
        return Stream.of(
                        ScalarExamples.ALL,
                        PersonExamples.ALL,
                        AssociationExamples.ALL,
                        RecordExamples.ALL,
                        EffortExamples.ALL,
                        DocumentExamples.ALL,
                        CallExamples.ALL,
                        DecisionExamples.ALL,
                        ParticipationExamples.ALL,
                        FollowUpExamples.ALL,
                        AnnualExamples.ALL,
                        CaseExamples.ALL)
                .flatMap(List::stream);
    }

    static Stream<Example<?>> built() {
        return examples().filter(example -> example.type().isInterface());
    }

    static Stream<Example<?>> records() {
        return examples().filter(example -> example.type().isRecord());
    }

    @Test
    void everyValueTypeHasAnExample() {
        List<Class<?>> built = CoreClasses.builtInterfaces();
        List<Class<?>> expected = CoreClasses.all().stream()
                .filter(type -> type.isRecord() || built.contains(type) || declaresEquals(type))
                .toList();
        assertThat(examples().<Class<?>>map(Example::type)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(built).hasSizeGreaterThan(20);
    }

    private static boolean declaresEquals(Class<?> type) {
        return !type.isInterface()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("equals") && !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equalCopiesAreEqual(Example<?> example) {
        Object one = example.one().get();
        Object copy = example.one().get();
        assertThat(one)
                .isNotSameAs(copy)
                .isEqualTo(copy)
                .hasSameHashCodeAs(copy)
                .hasToString(copy.toString());
        assertThat(one).isEqualTo(one).isNotEqualTo(null).isNotEqualTo("something else");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void otherValuesAreNot(Example<?> example) {
        Object one = example.one().get();
        Object other = example.other().get();
        assertThat(one).isNotEqualTo(other);
        assertThat(other).isNotEqualTo(one);
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentCounts(Example<?> example) throws ReflectiveOperationException {
        RecordComponent[] components = example.type().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int i = 0; i < components.length; i++) {
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                Object from = i == j ? example.other().get() : example.one().get();
                values[j] = Attributes.call(components[j].getAccessor(), from);
            }
            Object mixed = example.type().getConstructor(types).newInstance(values);
            assertThat(mixed)
                    .as(components[i].getName())
                    .isNotEqualTo(example.one().get());
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void theExamplesAnswerEveryAttribute(Example<?> example) {
        Object empty = Attributes.build(Attributes.builder(example.type()));
        for (Method accessor : Attributes.of(example.type())) {
            Object one = Attributes.call(accessor, example.one().get());
            Object other = Attributes.call(accessor, example.other().get());
            assertThat(Attributes.isBlank(one)).as(accessor.getName()).isFalse();
            assertThat(one).as(accessor.getName()).isNotEqualTo(other).isNotEqualTo(Attributes.call(accessor, empty));
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void everyAttributeCounts(Example<?> example) {
        Object one = example.one().get();
        for (Method accessor : Attributes.of(example.type())) {
            Object builder = Attributes.builderFrom(example.type(), one);
            Attributes.set(
                    builder, accessor, Attributes.call(accessor, example.other().get()));
            assertThat(Attributes.build(builder)).as(accessor.getName()).isNotEqualTo(one);
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void theBuilderTakesEveryAttributeOver(Example<?> example) {
        Object one = example.one().get();
        assertThat(Attributes.build(Attributes.builderFrom(example.type(), one)))
                .isEqualTo(one)
                .isNotSameAs(one);
        Object builder = Attributes.builder(example.type());
        for (Method accessor : Attributes.of(example.type())) {
            Attributes.set(builder, accessor, Attributes.call(accessor, one));
        }
        assertThat(Attributes.build(builder)).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("built")
    void anHonestFormCanLeaveEverythingBlank(Example<?> example) {
        Object empty = Attributes.build(Attributes.builder(example.type()));
        assertThat(empty)
                .isEqualTo(Attributes.build(Attributes.builder(example.type())))
                .isNotEqualTo(example.one().get());
    }

    @ParameterizedTest
    @MethodSource("built")
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt(Example<?> example) {
        Object builder = Attributes.builderFrom(example.type(), example.one().get());
        Object built = Attributes.build(builder);
        for (Method accessor : Attributes.of(example.type())) {
            Attributes.set(
                    builder, accessor, Attributes.call(accessor, example.other().get()));
        }
        assertThat(built).isEqualTo(example.one().get());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingOfAValueCanBeReassigned(Example<?> example) {
        assertThat(Arrays.stream(example.one().get().getClass().getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers())))
                .isEmpty();
    }
}
