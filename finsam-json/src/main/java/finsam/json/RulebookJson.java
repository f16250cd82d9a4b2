package finsam.json;

import finsam.json.form.PrettyJson;
import finsam.rules.Rulebook;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a rulebook as JSON: what it requires, where that is written, and the values of its parameters on a day, each with the
 * profile that sets it and where it is written. For people and systems that show it; a rulebook is not read again, it is made of
 * a profile.
 *
 * <pre>{@code
 * RulebookJson.write(Rulebooks.applications(profile), LocalDate.of(2024, 5, 6), Locale.ENGLISH);
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class RulebookJson {
    private RulebookJson() {}

    /**
     * Writes a rulebook. Equal rulebooks give equal texts.
     *
     * @param rulebook  the rulebook, not null
     * @param date  the day whose parameter values are written, not null
     * @param locale  the language of the requirements, not null
     */
    public static String write(Rulebook<?> rulebook, LocalDate date, Locale locale) {
        return PrettyJson.of(out -> {
            out.writeStartObject();
            out.writeStringProperty("rulebook", rulebook.id());
            out.writeStringProperty("version", rulebook.version());
            out.writeStringProperty("contentHash", rulebook.contentHash());
            out.writeStringProperty("subject", rulebook.subject().getSimpleName());
            out.writeStringProperty("date", date.toString());
            out.writeName("rules");
            out.writeStartArray();
            rulebook.rules().forEach(rule -> rule(rule, rulebook.profile(), date, locale, out));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void rule(Rule<?> rule, Profile profile, LocalDate date, Locale locale, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", rule.code());
        out.writeStringProperty("severity", rule.severity().name());
        out.writeNumberProperty("revision", rule.revision());
        out.writeStringProperty("requirement", rule.type().variant("rule").template(locale));
        VerdictJson.citations(rule.citations(), out);
        out.writeName("parameters");
        out.writeStartArray();
        List<? extends Parameter<?>> parameters = rule.inputs().stream()
                .map(Input::parameter)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        parameters.forEach(parameter -> parameter(parameter, profile, date, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void parameter(Parameter<?> parameter, Profile profile, LocalDate date, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", parameter.name());
        profile.value(parameter, date).ifPresent(value -> {
            out.writeName("value");
            VerdictJson.texts(ParameterType.texts(value), out);
        });
        profile.origin(parameter, date).ifPresent(origin -> out.writeStringProperty("origin", origin));
        profile.citation(parameter, date).ifPresent(citation -> out.writeStringProperty("citation", citation.text()));
        out.writeEndObject();
    }
}
