package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.cost.AmountRow;
import finsam.core.money.Sek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which methods are properties: those of beans as ever, and the accessors of our records. */
class RecordAccessorsTest {
    private final RecordAccessors properties = new RecordAccessors();

    private record Executable(String getName, Class<?> getReturnType, Class<?>... getParameterTypes)
            implements ConstrainableExecutable {}

    private String property(String name, Class<?> type, Class<?>... parameters) {
        return properties.getProperty(new Executable(name, type, parameters)).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "getName, java.lang.String, name",
        "getURL, java.lang.String, URL",
        "getUrl, java.lang.String, url",
        "getX, java.lang.String, x",
        "getaB, java.lang.String, aB",
        "getXy, java.lang.String, xy",
        "get, java.lang.String, none",
        "isOpen, java.lang.Boolean, none",
        "hasOpen, java.lang.Boolean, none",
        "name, java.lang.String, none"
    })
    void a_bean_has_getters(String method, Class<?> type, String property) {
        assertThat(property(method, type)).isEqualTo(property);
    }

    @Test
    void a_bean_can_be_or_have_something() {
        assertThat(property("isOpen", boolean.class)).isEqualTo("open");
        assertThat(property("hasGoals", boolean.class)).isEqualTo("goals");
        assertThat(property("open", boolean.class)).isEqualTo("none");
        assertThat(property("getOpen", boolean.class)).isEqualTo("open");
        assertThat(property("getNothing", void.class)).isEqualTo("none");
        assertThat(property("getName", String.class, int.class)).isEqualTo("none");
    }

    @Test
    void a_record_has_accessors_however_deep_it_stands() {
        assertThat(property("effortName", Optional.class)).isEqualTo("effortName");
        assertThat(property("lines", List.class)).isEqualTo("lines");
        assertThat(property("amounts", AmountRow.class)).isEqualTo("amounts");
        assertThat(property("supportForms", Set.class))
                .as("of a kind of target group")
                .isEqualTo("supportForms");
        assertThat(property("effortName", String.class)).as("of another type").isEqualTo("none");
        assertThat(property("effortName", Optional.class, int.class)).isEqualTo("none");
        assertThat(property("ore", long.class)).as("of a scalar").isEqualTo("none");
        assertThat(property("of", Sek.class)).isEqualTo("none");
    }

    @Test
    void a_property_can_have_any_of_four_getters() {
        assertThat(properties.getGetterMethodNameCandidates("name"))
                .containsExactly("getName", "isName", "hasName", "name");
    }
}
