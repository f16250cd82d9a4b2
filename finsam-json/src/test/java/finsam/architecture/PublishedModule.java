package finsam.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import finsam.core.finding.Finding;
import finsam.json.FinsamJson;
import finsam.rules.Rulebooks;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules that are published, as their descriptors tell. */
enum PublishedModule {
    CORE("finsam.core", Finding.class),
    RULES("finsam.rules", Rulebooks.class),
    JSON("finsam.json", FinsamJson.class);

    private final ModuleDescriptor descriptor;

    PublishedModule(String name, Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            descriptor = ModuleFinder.of(place)
                    .find(name)
                    .map(ModuleReference::descriptor)
                    .orElseThrow(() -> new AssertionError("no module " + name + " in " + place));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    ModuleDescriptor descriptor() {
        return descriptor;
    }

    /** Returns what it requires, each with its modifiers before its name. */
    Set<String> requires() {
        return descriptor.requires().stream().map(PublishedModule::text).collect(Collectors.toSet());
    }

    private static String text(Requires requires) {
        Stream<String> modifiers = requires.modifiers().stream()
                .filter(modifier -> modifier != Requires.Modifier.MANDATED)
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT))
                .sorted();
        return Stream.concat(modifiers, Stream.of(requires.name())).collect(Collectors.joining(" "));
    }

    /** Tells whether Bean Validation, and nobody else, makes and initializes a type. */
    static boolean isValidator(JavaClass type) {
        return type.isAssignableTo("jakarta.validation.ConstraintValidator");
    }

    /** Returns the packages that users see, of all modules. */
    static Set<String> exported() {
        return Stream.of(values())
                .flatMap(module -> module.descriptor.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
    }
}
