package finsam.examples.webform.form;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.json.FinsamJson;
import finsam.json.ReadLimits;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.FormLayout;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms that are offered: those of the known profiles, and those of profiles in files. */
public final class OfferedForms {
    private static final List<Function<Profile, Rulebook<? extends Document>>> KINDS =
            List.of(Rulebooks::applications, Rulebooks::finalReports);

    private final Map<String, OfferedForm<?>> byId;

    private OfferedForms(Map<String, OfferedForm<?>> byId) {
        this.byId = byId;
    }

    /**
     * Returns the known forms and those of profiles in files.
     *
     * @param files  files, or folders of them
     * @throws IllegalArgumentException if one of them is no profile with a form; says why
     */
    public static OfferedForms with(List<Path> files) {
        Map<String, OfferedForm<?>> forms = new LinkedHashMap<>();
        Stream.concat(KnownProfiles.ALL.stream(), files.stream().flatMap(OfferedForms::profiles))
                .filter(profile -> !profile.layout().equals(FormLayout.NONE))
                .forEach(profile -> forms.put(profile.id(), offered(profile)));
        return new OfferedForms(forms);
    }

    /** Returns all of them, in order. */
    public List<OfferedForm<?>> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the form of the profile with a name. */
    public Optional<OfferedForm<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A rulebook refuses a profile whose form is for another kind of document. */
    private static OfferedForm<?> offered(Profile profile) {
        IllegalArgumentException last = new IllegalArgumentException(profile.id());
        for (Function<Profile, Rulebook<? extends Document>> kind : KINDS) {
            try {
                return OfferedForm.of(kind.apply(profile));
            } catch (IllegalArgumentException anotherKind) {
                last = anotherKind;
            }
        }
        throw last;
    }

    private static Stream<Profile> profiles(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(profile(place));
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(OfferedForms::profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Reading<Profile> reading = FinsamJson.readProfile(in.readNBytes(ReadLimits.DEFAULTS.bytes() + 1));
            return reading.value().orElseThrow(() -> new IllegalArgumentException(file + ": " + told(reading)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Reading<?> reading) {
        return reading.findings().stream()
                .map((Finding finding) -> finding.path() + " " + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }
}
