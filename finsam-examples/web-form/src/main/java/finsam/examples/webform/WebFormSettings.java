package finsam.examples.webform;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, each as {@code --web-form.name=value}.
 *
 * @param profiles  profiles of other associations: JSON files, or folders of them
 * @param maxBytes  the size of the largest document
 * @param maxFileBytes  the size of the largest request with Word or Excel files, which are a third larger there
 * @param requestsPerSecond  how many documents one address may send in a second, in the long run
 * @param burst  how many it may send at once
 * @param addresses  how many addresses are counted at the same time
 */
@ConfigurationProperties("web-form")
public record WebFormSettings(
        @DefaultValue List<String> profiles,
        @DefaultValue("1048576") int maxBytes,
        @DefaultValue("4194304") int maxFileBytes,
        @DefaultValue("10") int requestsPerSecond,
        @DefaultValue("100") int burst,
        @DefaultValue("10000") int addresses) {}
