package finsam.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values in, a verdict out: no clock, no default of the machine, no state, no reflection, and no thread but those of the
 * batches that are asked for.
 */
@AnalyzeClasses(
        packages = {"finsam.core", "finsam.rules", "finsam.json"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
    /** Bean Validation names properties and suppliers by annotations, and its validators are handed beans of any type. */
    private static final String MAY_REFLECT = "finsam.rules.validation.Reflection";

    /** The clock there is the one that Bean Validation hands over. */
    private static final String IS_HANDED_A_CLOCK = "finsam.rules.validation.RulebookValidator";

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule a_date_is_an_argument = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(IS_HANDED_A_CLOCK)
            .should()
            .accessTargetWhere(calls("now in java.time", "java.time", "now"))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, ZoneId.class, Date.class, Calendar.class, TimeZone.class);

    @ArchTest
    static final ArchRule a_locale_is_an_argument = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .accessTargetWhere(dependsOnDefaultLocale())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Scanner.class)
            .orShould()
            .dependOnClassesThat(describe(
                    "are in java.text but not its normalizer",
                    type -> type.getPackageName().equals("java.text")
                            && !type.getName().startsWith("java.text.Normalizer")));

    @ArchTest
    static final ArchRule a_character_set_is_an_argument = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(Charset.class, "defaultCharset");

    @ArchTest
    static final ArchRule nothing_asks_the_machine = noClasses()
            .should()
            .accessTargetWhere(ofSystem())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Runtime.class, ProcessBuilder.class, Random.class, UUID.class, File.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.prefs..", "java.util.logging..");

    @ArchTest
    static final ArchRule only_batches_have_threads = noClasses()
            .that()
            .resideOutsideOfPackage("finsam.json.batch")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .accessTargetWhere(calls("parallel streams", "java.util", "parallelStream"))
            .orShould()
            .accessTargetWhere(calls("parallel streams", "java.util.stream", "parallel"));

    @ArchTest
    static void amounts_and_shares_are_exact(JavaClasses classes) {
        Set<String> inexact = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getFields().stream()
                    .filter(field -> INEXACT.contains(field.getRawType().getName()))
                    .forEach(field -> inexact.add(field.getFullName()));
            type.getCodeUnits().stream()
                    .filter(unit -> Stream.concat(
                                    Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                            .anyMatch(one -> INEXACT.contains(one.getName())))
                    .forEach(unit -> inexact.add(unit.getFullName()));
        }
        assertThat(inexact).isEmpty();
    }

    @ArchTest
    static final ArchRule nothing_reflects = noClasses()
            .that(describe("are not named to reflect", type -> !isOrIsIn(type, MAY_REFLECT)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .accessTargetWhere(reflection());

    /** The order of such sets differs from run to run, and findings show the values that rules read. */
    @ArchTest
    static final ArchRule what_findings_show_keeps_its_order = noClasses()
            .that()
            .resideInAPackage("finsam.rules.*")
            .should()
            .accessTargetWhere(describe(
                    "a set of several elements in any order",
                    access -> access.getTargetOwner().isEquivalentTo(Set.class)
                            && (access.getName().equals("copyOf")
                                    || access.getName().equals("of") && several(access))
                            && access.getOriginOwner().getPackageName().equals("finsam.rules.profile")))
            .orShould()
            .accessTargetWhere(describe(
                    "a collector of sets in any order",
                    access -> access.getTargetOwner().isEquivalentTo(Collectors.class)
                            && access.getName().matches("to(Unmodifiable)?Set")
                            && access.getOriginOwner().getSimpleName().endsWith("Rules")));

    @ArchTest
    static final ArchRule statics_are_final =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule values_have_no_field_that_changes = fields().that(describe(
                    "belong to public types that build nothing",
                    field -> field.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                            && !field.getOwner().getSimpleName().endsWith("Builder")
                            && !field.getOwner().isAssignableTo("finsam.rules.rule.Clause")
                            && !PublishedModule.isValidator(field.getOwner())
                            && PublishedModule.exported()
                                    .contains(field.getOwner().getPackageName())))
            .should()
            .beFinal();

    @ArchTest
    static void no_static_holds_something_that_changes(JavaClasses classes) throws ReflectiveOperationException {
        Set<String> mutable = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                Field reflected = field.reflect();
                if (Modifier.isStatic(reflected.getModifiers()) && !reflected.isSynthetic()) {
                    reflected.setAccessible(true);
                    if (changes(reflected.get(null))) {
                        mutable.add(field.getFullName());
                    }
                }
            }
        }
        assertThat(mutable).isEmpty();
    }

    private static boolean changes(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return !isUnmodifiable(value);
        }
        return value != null && (value.getClass().isArray() || value instanceof StringBuilder || value instanceof Date);
    }

    private static boolean isUnmodifiable(Object value) {
        String type = value.getClass().getName();
        return type.startsWith("java.util.ImmutableCollections")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty")
                || type.startsWith("io.vavr.");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, String inPackage, String name) {
        return describe(
                what,
                access -> access.getTargetOwner().getPackageName().startsWith(inPackage)
                        && access.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> ofSystem() {
        return describe(
                "something of System but arraycopy",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && !access.getName().equals("arraycopy"));
    }

    private static DescribedPredicate<JavaAccess<?>> reflection() {
        Set<String> harmless = Set.of(
                "cast",
                "desiredAssertionStatus",
                "getName",
                "getPackageName",
                "getSimpleName",
                "isInstance",
                "getResourceAsStream",
                "hashCode");
        return describe(
                "reflection of Class",
                access -> access.getTargetOwner().isEquivalentTo(Class.class) && !harmless.contains(access.getName()));
    }

    /** What turns values into text, or text into values, as the machine is set, unless a locale is handed to it. */
    private static DescribedPredicate<JavaAccess<?>> dependsOnDefaultLocale() {
        Map<Class<?>, Set<String>> suspects = Map.of(
                String.class,
                Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
                Formatter.class,
                Set.of("<init>"),
                PrintStream.class,
                Set.of("format", "printf"),
                DateTimeFormatter.class,
                Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedDateTime"));
        return describe(
                "what depends on the default locale",
                access -> suspects.entrySet().stream()
                        .anyMatch(one -> access.getTargetOwner().isEquivalentTo(one.getKey())
                                && one.getValue().contains(access.getName())
                                && !takesLocale(access)));
    }

    private static boolean isOrIsIn(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }

    private static boolean several(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && (call.getRawParameterTypes().size() > 1
                        || call.getRawParameterTypes().stream().anyMatch(JavaClass::isArray));
    }

    private static boolean takesLocale(JavaAccess<?> access) {
        List<JavaClass> parameters =
                access.getTarget() instanceof CodeUnitCallTarget call ? call.getRawParameterTypes() : List.of();
        return parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    }
}
