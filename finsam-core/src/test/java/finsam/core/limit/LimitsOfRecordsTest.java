package finsam.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.CoreClasses;
import finsam.core.finding.Document;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of a record is without its limit, and every record in a record is followed. */
class LimitsOfRecordsTest {
    static Stream<Method> attributes() {
        return CoreClasses.all().stream()
                .filter(LimitsOfRecordsTest::isRecord)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyAttributeHasItsLimit(Method attribute) {
        if (Collection.class.isAssignableFrom(attribute.getReturnType())) {
            assertThat(attribute.isAnnotationPresent(LimitedList.class)).isTrue();
        }
        if (attribute.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType element : container.getAnnotatedActualTypeArguments()) {
                assertThat(element.isAnnotationPresent(LimitedText.class)).isEqualTo(element.getType() == String.class);
                assertThat(element.isAnnotationPresent(Valid.class))
                        .isEqualTo(element.getType() instanceof Class<?> type && (isRecord(type) || type.isSealed()));
            }
        }
    }

    private static boolean isRecord(Class<?> type) {
        try {
            return type.isInterface()
                    && type != Document.class
                    && Class.forName(type.getName() + "Builder")
                                    .getMethod("build")
                                    .getReturnType()
                            == type;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
