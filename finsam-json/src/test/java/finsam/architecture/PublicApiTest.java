package finsam.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What users see: no type that they cannot name, no class that they could extend by mistake. */
@AnalyzeClasses(
        packages = {"finsam.core", "finsam.rules", "finsam.json"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {
    private static final Set<String> EXPORTED = PublishedModule.exported();

    @ArchTest
    static final ArchRule public_types_show_no_internal_type =
            classes().that(areSeenByUsers()).should(showOnlyWhatUsersSee());

    @ArchTest
    static final ArchRule classes_are_not_for_extending = classes()
            .that(areSeenByUsers())
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should(new ArchCondition<>("be final or sealed") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.reflect().isSealed();
                    events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open"));
                }
            });

    private static DescribedPredicate<JavaClass> areSeenByUsers() {
        return describe("are seen by users", PublicApiTest::isSeen);
    }

    private static boolean isSeen(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open
                && EXPORTED.contains(type.getPackageName())
                && type.getEnclosingClass().map(PublicApiTest::isSeen).orElse(true);
    }

    private static ArchCondition<JavaClass> showOnlyWhatUsersSee() {
        return new ArchCondition<>("show only types that users see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .forEach(member -> member.types().stream()
                                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(shown -> shown.getPackageName().startsWith("finsam"))
                                .distinct()
                                .forEach(shown -> events.add(new SimpleConditionEvent(
                                        type, isSeen(shown), member.name() + " shows " + shown.getName()))));
            }
        };
    }

    /** A place that users see, and the types in its declaration. */
    private record Shown(String name, List<JavaType> types) {}

    private static Stream<Shown> shown(JavaClass type) {
        List<JavaType> parents = new ArrayList<>(type.getInterfaces());
        type.getSuperclass()
                .filter(parent -> !PublishedModule.isValidator(type))
                .ifPresent(parents::add);
        type.getTypeParameters().forEach(parameter -> parents.addAll(parameter.getUpperBounds()));
        Stream<Shown> members = Stream.concat(type.getCodeUnits().stream(), type.getFields().stream())
                .filter(PublicApiTest::isSeen)
                .map(member -> new Shown(member.getFullName(), types(member)));
        return Stream.concat(Stream.of(new Shown(type.getName(), parents)), members);
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        boolean open = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        return open && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static List<JavaType> types(JavaMember member) {
        List<JavaType> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        }
        if (member instanceof JavaCodeUnit unit) {
            types.add(unit.getReturnType());
            types.addAll(unit.getParameterTypes());
            types.addAll(unit.getExceptionTypes());
            unit.getTypeParameters().forEach(parameter -> types.addAll(parameter.getUpperBounds()));
        }
        return types;
    }
}
