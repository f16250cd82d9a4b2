package finsam.rules.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test of each scenario about a subject. For each class that it changes, mutation testing runs every test class that
 * touches it: hence several of them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(ScenariosOf.Source.class)
@interface ScenariosOf {
    /** The name of the subject. */
    String value();

    /** Finds the scenarios. */
    final class Source implements ArgumentsProvider, AnnotationConsumer<ScenariosOf> {
        private String subject = "";

        @Override
        public void accept(ScenariosOf annotation) {
            subject = annotation.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return ScenarioFile.all()
                    .filter(scenario -> scenario.subject().name().equals(subject))
                    .map(Arguments::of);
        }
    }
}
