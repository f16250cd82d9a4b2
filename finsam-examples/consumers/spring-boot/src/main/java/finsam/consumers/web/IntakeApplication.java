package finsam.consumers.web;

import finsam.rules.validation.FinsamValidation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
public class IntakeApplication {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(IntakeApplication.class, arguments);
    }

    /** Lets the validator know finsam, and each request choose its language. */
    @Bean
    ValidationConfigurationCustomizer finsam() {
        return configuration -> FinsamValidation.configure(configuration, LocaleContextHolder::getLocale);
    }
}
