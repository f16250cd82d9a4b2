package finsam.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import finsam.core.application.Application;
import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.Messages;
import finsam.core.finding.Reading;
import finsam.core.money.Share;
import finsam.testing.FindingAssert;
import finsam.testing.FinsamArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FinsamArbitrariesTest {
    /** What is found about values, and no value itself. */
    private static final Set<Class<?>> NO_VALUES =
            Set.of(Finding.class, FindingType.class, Messages.class, Reading.class);

    @TestFactory
    Stream<DynamicTest> every_type_can_be_generated() {
        List<Class<?>> builders = CoreClasses.all().stream()
                .filter(type -> type.getSimpleName().endsWith("Builder"))
                .toList();
        return CoreClasses.all().stream()
                .filter(type -> type.isRecord()
                        || type.isEnum()
                        || CoreClasses.builtInterfaces().contains(type))
                .filter(type -> !NO_VALUES.contains(type) && !builders.contains(type))
                .filter(type -> type.getTypeParameters().length == 0)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Set<Object> values = new HashSet<>(sample(FinsamArbitraries.of(type), 40));
                    assertThat(values).hasSizeGreaterThan(1).allMatch(type::isInstance);
                }));
    }

    @Test
    void documents_are_empty_whole_and_in_between() {
        List<Application> applications = sample(FinsamArbitraries.of(Application.class), 300);

        assertThat(applications)
                .anyMatch(application -> application.effortName().isEmpty()
                        && application.costCompilation().isEmpty()
                        && application.goals().isEmpty())
                .anyMatch(application -> application.effortName().isPresent()
                        && application.owner().isPresent()
                        && application.costCompilation().isPresent()
                        && application.signature().isPresent());
        assertThat(sample(FinsamArbitraries.complete(Application.class), 20))
                .allMatch(application ->
                        application.period().isPresent() && !application.goals().isEmpty());
    }

    @Test
    void both_sides_of_the_limits_are_reached() {
        List<Share> shares = sample(FinsamArbitraries.of(Share.class), 500);

        assertThat(shares)
                .anyMatch(share -> share.equals(Share.ofPercent(25)))
                .anyMatch(share -> share.compareTo(Share.WHOLE) > 0)
                .anyMatch(share -> share.equals(Share.NONE));
    }

    @Test
    void the_assertions_fail_where_they_should() {
        FindingAssert none = FindingAssert.that(List.of());

        none.isEmpty().hasNoErrors().hasOnly();
        assertThat(catchError(() -> none.hasOnly("x"))).hasMessageContaining("only [x]");
        assertThat(catchError(() -> none.has("x", "/y"))).hasMessageContaining("x at /y");
    }

    private static Throwable catchError(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError e) {
            return e;
        }
        throw new JqwikException("no assertion failed");
    }

    private static <T> List<T> sample(Arbitrary<T> arbitrary, int size) {
        return arbitrary.sampleStream().limit(size).toList();
    }
}
