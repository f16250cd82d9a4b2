package finsam.consumers.web;

import finsam.json.FinsamModule;
import finsam.rules.validation.FinsamValidation;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
public class IntakeApplication {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(IntakeApplication.class, arguments);
    }

    /** Lets the mapper read and write documents, wherever they stand in a body. */
    @Bean
    FinsamModule documents() {
        return new FinsamModule(LocaleContextHolder::getLocale);
    }

    /** Lets the validator know finsam, and each request choose its language. */
    @Bean
    ValidationConfigurationCustomizer constraints() {
        return configuration -> FinsamValidation.configure(configuration, LocaleContextHolder::getLocale);
    }

    /** Chooses the language by {@code Accept-Language}, whatever the machine speaks. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.forLanguageTag("sv"));
        return resolver;
    }
}
