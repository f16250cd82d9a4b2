package finsam.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

@AnalyzeClasses(
        packages = {"finsam.core", "finsam.rules"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** There, annotations name suppliers and properties, and the clock is the one that Bean Validation hands over. */
    private static final String VALIDATION = "finsam.rules.validation..";

    @ArchTest
    static final ArchRule core_knows_no_rule = noClasses()
            .that()
            .resideInAPackage("finsam.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("finsam.rules..");

    @ArchTest
    static final ArchRule only_libraries_that_are_named = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "finsam..",
                    "java..",
                    "io.vavr..",
                    "org.jspecify..",
                    "org.immutables.value..",
                    "jakarta.validation..",
                    "org.hibernate.validator..");

    @ArchTest
    static final ArchRule rules_need_no_bean_validation = noClasses()
            .that()
            .resideInAPackage("finsam.rules..")
            .and()
            .resideOutsideOfPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.hibernate..", VALIDATION);

    @ArchTest
    static final ArchRule core_knows_no_validator = noClasses()
            .that()
            .resideInAPackage("finsam.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule no_cycle_between_packages =
            slices().matching("finsam.(*).(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_date_is_an_argument = noClasses()
            .that()
            .resideOutsideOfPackage(VALIDATION)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ZoneId.class);

    @ArchTest
    static final ArchRule a_locale_is_an_argument = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nothing_reflects = noClasses()
            .that()
            .resideOutsideOfPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule public_classes_are_not_for_extending = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should(new ArchCondition<>("be final or abstract and closed") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.getModifiers().contains(JavaModifier.ABSTRACT)
                            || type.isEnum();
                    events.add(new SimpleConditionEvent(type, closed, type.getName()));
                }
            });
}
