package finsam.rules.validation;

import finsam.rules.Rulebook;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The profile that an annotation names, and the rulebook that it gives. */
final class AnnotatedProfile {
    private static final Profile NONE = Profile.builder("none", "1").build();

    private AnnotatedProfile() {}

    static Rulebook<?> rulebook(ValidFinsam annotation, Class<?> type) {
        Profile profile = profile(annotation);
        try {
            return Subject.ALL.stream()
                    .filter(subject -> subject.type() == type)
                    .findFirst()
                    .orElseThrow()
                    .rulebooks()
                    .apply(profile);
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(
                    "profile: '" + profile.id() + "' does not fit " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static Profile profile(ValidFinsam annotation) {
        Optional<Supplier<Profile>> own = Suppliers.make("profileFrom", annotation.profileFrom());
        if (own.isEmpty()) {
            return annotation.profile().isEmpty() ? NONE : known(annotation.profile());
        }
        if (!annotation.profile().isEmpty()) {
            throw new ConstraintDeclarationException("profile, profileFrom: name one of them, not both");
        }
        return own.get().get();
    }

    private static Profile known(String id) {
        return KnownProfiles.named(id)
                .orElseThrow(() -> new ConstraintDeclarationException("profile: there is no '" + id + "'. Name one of "
                        + KnownProfiles.ALL.stream().map(Profile::id).collect(Collectors.joining(", "))
                        + ", or an own one with profileFrom."));
    }
}
