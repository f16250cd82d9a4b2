package finsam.core.battery;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import finsam.core.finding.Bilingual;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Messages;
import finsam.core.finding.ReadingFindings;
import finsam.core.finding.Severity;
import finsam.core.followup.PopulationCounts;
import finsam.core.followup.PopulationCountsBuilder;
import finsam.core.followup.SexCounts;
import finsam.core.followup.SuppressedCount;
import finsam.core.followup.TargetGroupWeights;
import finsam.core.money.Share;
import finsam.core.participation.ClosingScheme;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No factory, constructor or builder takes a null: each says which one it was. */
class NullRejectionTest {
    private static final Map<Class<?>, Object> SOMETHING = Map.ofEntries(
            Map.entry(String.class, "1"),
            Map.entry(Object.class, "1"),
            Map.entry(LocalDate.class, LocalDate.of(2024, 9, 1)),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(JsonPointer.class, JsonPointer.ROOT),
            Map.entry(Severity.class, Severity.NOTE),
            Map.entry(Messages.class, ReadingFindings.MESSAGES),
            Map.entry(FindingType.class, ReadingFindings.WRITTEN_FORM),
            Map.entry(YearMonth.class, YearMonth.of(2024, 9)),
            Map.entry(Share.class, Share.NONE),
            Map.entry(ClosingScheme.class, ClosingScheme.LOCAL),
            Map.entry(SexCounts.class, SexCounts.NONE),
            Map.entry(SuppressedCount.class, SuppressedCount.HIDDEN),
            Map.entry(PopulationCounts.class, new PopulationCountsBuilder().build()),
            Map.entry(TargetGroupWeights.class, TargetGroupWeights.SKL_2016),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L));

    @TestFactory
    Stream<DynamicTest> factoriesAndConstructors() {
        return CoreClasses.all().stream()
                .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(method -> Modifier.isPublic(method.getModifiers()))))
                .filter(executable -> !executable.isSynthetic())
                .flatMap(executable -> tests(executable, null));
    }

    @TestFactory
    Stream<DynamicTest> builders() {
        return CoreClasses.builtInterfaces().stream().flatMap(type -> {
            Object builder = Attributes.builder(type);
            return Arrays.stream(builder.getClass().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .flatMap(method -> tests(method, builder));
        });
    }

    private static Stream<DynamicTest> tests(Executable executable, Object target) {
        Parameter[] parameters = executable.getParameters();
        return Stream.iterate(0, i -> i < parameters.length, i -> i + 1)
                .filter(i -> !parameters[i].getType().isPrimitive())
                .filter(i -> !isVarargsOfPrimitives(parameters[i]))
                .map(i -> DynamicTest.dynamicTest(
                        executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + " "
                                + parameters[i].getName(),
                        () -> assertRefusesNull(executable, target, i)));
    }

    private static boolean isVarargsOfPrimitives(Parameter parameter) {
        return parameter.isVarArgs() && parameter.getType().getComponentType().isPrimitive();
    }

    private static void assertRefusesNull(Executable executable, Object target, int at) throws Exception {
        Parameter[] parameters = executable.getParameters();
        Object[] arguments = Arrays.stream(parameters)
                .map(parameter -> something(parameter.getType()))
                .toArray();
        boolean element = target != null && parameters[at].isVarArgs();
        arguments[at] = element ? Array.newInstance(parameters[at].getType().getComponentType(), 1) : null;
        Throwable thrown = null;
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) executable).invoke(target, arguments);
            }
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        }
        assertThat(thrown).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
        assertThat(thrown).hasMessageContaining(element ? "element" : parameters[at].getName());
    }

    private static Object something(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (Bilingual.class.isAssignableFrom(type) && type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SOMETHING.get(type);
    }
}
