package finsam.rules.catalogue;

import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Parameter;
import finsam.rules.profile.ParameterType;
import finsam.rules.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a parameter in a known profile.
 *
 * @param profile  the name of the profile
 * @param value  the value in words, an element each
 * @param from  its first day, empty for always
 * @param until  its last day, empty for an open end
 * @param citation  where it is written
 */
record SetValue(
        String profile, List<String> value, Optional<LocalDate> from, Optional<LocalDate> until, String citation) {

    /** Returns what the known profiles set, in their order. */
    static List<SetValue> of(Parameter<?> parameter) {
        List<SetValue> values = new ArrayList<>();
        for (Profile profile : KnownProfiles.ALL) {
            for (Profile.Setting<?> setting : profile.settings()) {
                if (setting.parameter().equals(parameter)) {
                    values.add(new SetValue(
                            profile.id(),
                            ParameterType.texts(setting.value()),
                            setting.from(),
                            setting.until(),
                            setting.citation().text()));
                }
            }
        }
        return values;
    }

    String text() {
        return profile + ": " + String.join(" ", value) + validity();
    }

    private String validity() {
        return from.map(day -> " from " + day).orElse("")
                + until.map(day -> " until " + day).orElse("");
    }
}
