package finsam.rules.validation;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The ready configuration of Hibernate Validator: it checks records of this library below {@code @Valid}, and speaks Swedish
 * and English whatever the machine's own language is. It needs no expression language (EL) and no {@code opens}.
 *
 * <pre>{@code
 * ValidatorFactory factory = FinsamValidation.factory(Locale.forLanguageTag("sv"));
 * Set<ConstraintViolation<Form>> violations = factory.getValidator().validate(form);
 * }</pre>
 *
 * <p>Without this configuration Hibernate Validator looks at no accessor of our records, and {@code @Valid} on one finds
 * nothing; {@link ValidFinsam} does not depend on it.
 */
public final class FinsamValidation {
    private FinsamValidation() {}

    /**
     * Returns a factory of validators.
     *
     * @param locale  the language of the messages: Swedish for {@code sv}, English for every other, not null
     */
    public static ValidatorFactory factory(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configure(configuration, () -> locale);
        return configuration.buildValidatorFactory();
    }

    /**
     * Adds to a configuration what this library needs; everything else in it stays.
     *
     * <p>With Spring, where each request has its language:
     *
     * <pre>{@code
     * @Bean
     * ValidationConfigurationCustomizer finsam() {
     *     return configuration -> FinsamValidation.configure(configuration, LocaleContextHolder::getLocale);
     * }
     * }</pre>
     *
     * @param configuration  the configuration of Hibernate Validator, not null
     * @param locale  gives the language for each message: Swedish for {@code sv}, English for every other, not null
     * @throws IllegalArgumentException if the configuration is of another provider than Hibernate Validator
     */
    public static void configure(Configuration<?> configuration, Supplier<Locale> locale) {
        if (!(configuration instanceof HibernateValidatorConfiguration hibernate)) {
            throw new IllegalArgumentException("configuration: of Hibernate Validator, not " + configuration);
        }
        hibernate
                .getterPropertySelectionStrategy(new RecordAccessors())
                .messageInterpolator(new FinsamMessages(withoutExpressionLanguage(), locale));
    }

    private static ParameterMessageInterpolator withoutExpressionLanguage() {
        return new ParameterMessageInterpolator(
                Set.of(Locale.forLanguageTag("sv"), Locale.ENGLISH), Locale.ENGLISH, false);
    }
}
