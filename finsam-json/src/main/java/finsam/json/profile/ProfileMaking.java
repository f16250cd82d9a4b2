package finsam.json.profile;

import finsam.core.citation.Citation;
import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.json.JsonFindings;
import finsam.json.application.ApplicationForms;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.report.ReportForms;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.Profile;
import finsam.rules.report.ReportAnswers;
import finsam.rules.rule.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a profile from what was written, and tells what keeps it from being one. */
final class ProfileMaking {
    private static final List<DocumentForm<?, ?>> FORMS =
            List.of(ApplicationForms.APPLICATION, ReportForms.FINAL_REPORT);

    private final WrittenProfile written;
    private final List<Finding> findings;
    private final Map<JsonPointer, JsonPointer> places = new HashMap<>();

    ProfileMaking(WrittenProfile written, List<Finding> findings) {
        this.written = written;
        this.findings = new ArrayList<>(findings);
    }

    Reading<Profile> make() {
        String id = needed(written.id, "/id");
        String version = needed(written.version, "/version");
        Profile.Builder builder = Profile.builder(id == null ? "" : id, version == null ? "" : version);
        Optional.ofNullable(written.base).ifPresent(builder::on);
        settings().forEach(builder::add);
        Optional.ofNullable(written.layout).map(this::layout).ifPresent(builder::layout);
        Reading<Profile> made = builder.read();
        made.findings().forEach(finding -> findings.add(asWritten(finding)));
        return findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? Reading.failed(findings)
                : made.value().map(profile -> Reading.of(profile, findings)).orElseThrow();
    }

    /** Returns a finding at its place in the text, where there can be values before it that are no part of the profile. */
    private Finding asWritten(Finding finding) {
        JsonPointer place = places.entrySet().stream()
                .filter(entry -> entry.getKey().covers(finding.path()))
                .findFirst()
                .map(entry -> JsonPointer.of(entry.getValue()
                        + finding.path()
                                .toString()
                                .substring(entry.getKey().toString().length())))
                .orElse(finding.path());
        return Finding.of(finding.type(), finding.severity(), place, finding.arguments(), finding.citations());
    }

    private List<Profile.Setting<?>> settings() {
        List<Profile.Setting<?>> settings = new ArrayList<>();
        for (int i = 0; i < written.settings.size(); i++) {
            JsonPointer place = JsonPointer.of("/parameters").element(i);
            WrittenProfile.Setting one = written.settings.get(i);
            Parameter<?> parameter = needed(one.parameter, place + "/name");
            List<String> texts = needed(one.texts, place + "/value");
            String document = needed(one.document, place + "/document");
            Citation source = source(one, document, place);
            if (parameter != null && texts != null && source != null) {
                setting(parameter, texts, one.from, one.until, source, place).ifPresent(setting -> {
                    places.put(JsonPointer.of("/parameters").element(settings.size()), place);
                    settings.add(setting);
                });
            }
        }
        return settings;
    }

    /** A value is written in a field of a form, or at a place of something published. */
    private @Nullable Citation source(WrittenProfile.Setting one, @Nullable String document, JsonPointer place) {
        if (one.field != null) {
            return document == null ? null : new FormRef(document, one.field);
        }
        String published = needed(one.place, place + "/place");
        return document == null || published == null ? null : new PublishedRef(document, published);
    }

    private <V> Optional<Profile.Setting<V>> setting(
            Parameter<V> parameter,
            List<String> texts,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Citation source,
            JsonPointer place) {
        Optional<V> value = parameter.type().read(texts);
        if (value.isEmpty()) {
            tell(
                    JsonFindings.PROFILE_VALUE,
                    place.property("value"),
                    Map.of(
                            "name",
                            parameter.name(),
                            "expected",
                            parameter.type().expectation()));
        }
        return value.map(one ->
                new Profile.Setting<>(parameter, one, Optional.ofNullable(from), Optional.ofNullable(until), source));
    }

    private FormLayout layout(WrittenProfile.Layout layout) {
        Set<JsonPointer> answers = answers();
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < layout.fields.size(); i++) {
            WrittenProfile.Field one = layout.fields.get(i);
            JsonPointer place = JsonPointer.of("/form/fields").element(i);
            String label = needed(one.label, place + "/label");
            JsonPointer path = needed(one.path, place + "/path");
            if (path != null && !(one.required ? answers.contains(path) : isPlace(path))) {
                tell(JsonFindings.PROFILE_ANSWER, place.property("path"), Map.of("path", path));
            } else if (label != null && path != null) {
                places.put(JsonPointer.of("/form/fields").element(fields.size()), place);
                fields.add(new FormField(one.number == null ? "" : one.number, label, path, one.required));
            }
        }
        String title = needed(layout.title, "/form/title");
        return new FormLayout(title == null ? "" : title, fields);
    }

    private boolean isPlace(JsonPointer path) {
        List<String> segments =
                Arrays.stream(path.toString().split("/")).skip(1).toList();
        return written.about == null
                || FORMS.stream()
                        .filter(form -> form.type() == written.about)
                        .anyMatch(form -> form.form().has(segments));
    }

    /** The answers that a form can require. */
    private Set<JsonPointer> answers() {
        DocumentType about = needed(written.about, "/for");
        List<? extends Input<?, ?>> answers = about == DocumentType.APPLICATION
                ? ApplicationAnswers.ALL
                : about == DocumentType.FINAL_REPORT ? ReportAnswers.ALL : List.of();
        return answers.stream().map(Input::path).collect(Collectors.toUnmodifiableSet());
    }

    private <V> @Nullable V needed(@Nullable V value, String place) {
        JsonPointer pointer = JsonPointer.of(place);
        if (value == null && written.unread().stream().noneMatch(lost -> lost.covers(pointer))) {
            tell(JsonFindings.PROFILE_INCOMPLETE, pointer, Map.of("path", pointer));
        }
        return value;
    }

    private void tell(FindingType type, JsonPointer place, Map<String, ?> arguments) {
        findings.add(Finding.of(type, Severity.ERROR, place, arguments, List.of()));
    }
}
