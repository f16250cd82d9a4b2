package finsam.core;

import finsam.core.finding.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the compiler made of this module: nothing that is added to it escapes the tests that ask here. */
public final class CoreClasses {
    private static final Set<String> NOT_EXPORTED = Set.of("finsam.core.style", "finsam.core.written");

    private CoreClasses() {}

    /** Returns all public top-level classes of the exported packages, and the public classes nested in them. */
    public static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.map(file -> root().relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.startsWith("finsam.") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(CoreClasses::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> !NOT_EXPORTED.contains(type.getPackageName()))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every factory {@code parse(String)}. */
    public static List<Method> parsers() {
        return all().stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals("parse") && method.getReturnType() == Reading.class)
                .toList();
    }

    /** Returns the interfaces that have a generated builder. */
    public static List<Class<?>> builtInterfaces() {
        List<Class<?>> all = all();
        return all.stream()
                .filter(Class::isInterface)
                .filter(type -> all.stream().anyMatch(other -> other.getName().equals(type.getName() + "Builder")))
                .toList();
    }

    private static Path root() {
        try {
            return Path.of(Reading.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
