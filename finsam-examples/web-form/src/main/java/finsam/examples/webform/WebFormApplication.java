package finsam.examples.webform;

import finsam.examples.webform.form.OfferedForms;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(WebFormSettings.class)
public class WebFormApplication {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(WebFormApplication.class, arguments);
    }

    /** The known forms, and those of the profiles that the settings name. */
    @Bean
    OfferedForms forms(WebFormSettings settings) {
        return OfferedForms.with(settings.profiles().stream().map(Path::of).toList());
    }

    /** The day in Sweden, for who does not say as of which day to judge. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
