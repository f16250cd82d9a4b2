package finsam.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dependencies point one way: json reads rules, rules read core, and each brings only what its README names. */
@AnalyzeClasses(
        packages = {"finsam.core", "finsam.rules", "finsam.json"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
    private static final String VALIDATION = "finsam.rules.validation..";

    /**
     * The one exception from the rule about cycles: {@code finsam.json} is all that finsam-json exports, so it holds the
     * entry points, which use the forms, and these, which the forms use.
     */
    private static final Set<String> SHARED_BY_INTERNALS =
            Set.of("finsam.json.ReadLimits", "finsam.json.ReadLimits$Builder", "finsam.json.JsonFindings");

    @ArchTest
    static final ArchRule core_knows_neither_rules_nor_json = noClasses()
            .that()
            .resideInAPackage("finsam.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("finsam.rules..", "finsam.json..");

    @ArchTest
    static final ArchRule rules_know_no_json = noClasses()
            .that()
            .resideInAPackage("finsam.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("finsam.json..");

    @ArchTest
    static final ArchRule core_and_rules_use_only_libraries_that_are_named = classes()
            .that()
            .resideInAnyPackage("finsam.core..", "finsam.rules..")
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
    static final ArchRule core_knows_no_validator = noClasses()
            .that()
            .resideInAPackage("finsam.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

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
    static final ArchRule only_the_module_for_a_users_mapper_knows_databind = classes()
            .that()
            .resideInAPackage("finsam.json..")
            .and()
            .haveNameNotMatching("finsam\\.json\\.Finsam(Module|ReadingException)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("finsam..", "java..", "io.vavr..", "org.jspecify..", "tools.jackson.core..");

    @ArchTest
    static final ArchRule no_cycle_between_packages = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(
                            SHARED_BY_INTERNALS.contains(type.getName()) ? "shared" : type.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @Test
    void a_module_requires_only_what_it_needs() {
        assertThat(PublishedModule.CORE.requires())
                .containsExactlyInAnyOrder(
                        "java.base",
                        "transitive io.vavr",
                        "static jakarta.validation",
                        "static org.jspecify",
                        "static org.immutables.value.annotations");
        assertThat(PublishedModule.RULES.requires())
                .containsExactlyInAnyOrder(
                        "java.base",
                        "transitive finsam.core",
                        "static jakarta.validation",
                        "static org.hibernate.validator",
                        "static org.jspecify");
        assertThat(PublishedModule.JSON.requires())
                .containsExactlyInAnyOrder(
                        "java.base",
                        "transitive finsam.rules",
                        "tools.jackson.core",
                        "static tools.jackson.databind",
                        "static org.jspecify");
    }

    @Test
    void no_module_opens_a_package() {
        assertThat(PublishedModule.values()).allSatisfy(module -> {
            assertThat(module.descriptor().isOpen()).isFalse();
            assertThat(module.descriptor().opens()).isEmpty();
        });
    }
}
