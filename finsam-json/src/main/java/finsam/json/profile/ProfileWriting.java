package finsam.json.profile;

import finsam.core.citation.Citation;
import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.finding.JsonPointer;
import finsam.json.form.DocumentType;
import finsam.rules.application.ApplicationAnswers;
import finsam.rules.profile.FormField;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a profile down, as somebody would write it. */
final class ProfileWriting {
    private ProfileWriting() {}

    static WrittenProfile written(Profile profile) {
        WrittenProfile written = new WrittenProfile();
        written.id = profile.id();
        written.version = profile.version();
        profile.base().ifPresent(base -> written.base = known(base));
        written.settings =
                profile.settings().stream().map(ProfileWriting::setting).toList();
        FormLayout layout = profile.layout();
        if (!profile.base().map(Profile::layout).orElse(FormLayout.NONE).equals(layout)) {
            written.about = about(layout);
            written.layout = layout(layout);
        }
        return written;
    }

    private static Profile known(Profile base) {
        return KnownProfiles.named(base.id())
                .filter(base::equals)
                .orElseThrow(() -> new IllegalArgumentException(
                        "profile: it stands on '" + base.id() + "', which is none of the known ones"));
    }

    private static WrittenProfile.Setting setting(Profile.Setting<?> setting) {
        WrittenProfile.Setting written = new WrittenProfile.Setting();
        written.parameter = setting.parameter();
        written.texts = ParameterType.texts(setting.value());
        setting.from().ifPresent(day -> written.from = day);
        setting.until().ifPresent(day -> written.until = day);
        Citation source = setting.citation();
        if (source instanceof PublishedRef published) {
            written.document = published.document();
            written.place = published.place();
        } else if (source instanceof FormRef form) {
            written.document = form.form();
            written.field = form.field();
        } else {
            throw new IllegalArgumentException("profile: '" + source.text() + "' is neither a form nor published");
        }
        return written;
    }

    private static DocumentType about(FormLayout layout) {
        Set<JsonPointer> answers =
                ApplicationAnswers.ALL.stream().map(Input::path).collect(Collectors.toUnmodifiableSet());
        boolean application =
                layout.fields().stream().filter(FormField::required).allMatch(field -> answers.contains(field.path()));
        return application ? DocumentType.APPLICATION : DocumentType.FINAL_REPORT;
    }

    private static WrittenProfile.Layout layout(FormLayout layout) {
        WrittenProfile.Layout written = new WrittenProfile.Layout();
        written.title = layout.title();
        written.fields = layout.fields().stream().map(ProfileWriting::field).toList();
        return written;
    }

    private static WrittenProfile.Field field(FormField field) {
        WrittenProfile.Field written = new WrittenProfile.Field();
        written.number = field.number();
        written.label = field.label();
        written.path = field.path();
        written.required = field.required();
        return written;
    }
}
