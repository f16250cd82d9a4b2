package finsam.rules.validation;

import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What stands in an annotation that names no supplier. */
final class Unset {
    private Unset() {}

    /** No own profile. */
    interface OfProfile extends Supplier<Profile> {}

    /** No own day. */
    interface OfDate extends Supplier<LocalDate> {}
}
