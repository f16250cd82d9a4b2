package finsam.rules.profile;

import finsam.core.call.Call;
import finsam.core.citation.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an association, of one of its calls, or of one effort, and the layout of its form (<i>profil</i>).
 *
 * <p>A profile can stand on another one: association, call, effort. The nearest value wins, and {@link #origin} tells which
 * profile it comes from. Values can be dated, for parameters that changed while an effort went on.
 *
 * <p>Immutable and thread-safe.
 */
public final class Profile {
    /**
     * A value of a parameter.
     *
     * @param parameter  the parameter, not null
     * @param value  its value, not null
     * @param from  the first day on which it is valid; empty for always, not null
     * @param until  the last day on which it is valid; empty for an open end, not null
     * @param citation  where it is written, not null
     */
    public record Setting<V>(
            Parameter<V> parameter, V value, Optional<LocalDate> from, Optional<LocalDate> until, Citation citation) {

        boolean isValidOn(LocalDate date) {
            return from.filter(date::isBefore).isEmpty()
                    && until.filter(date::isAfter).isEmpty();
        }

        /** Tells whether another value is of the same parameter and valid on one of the same days. */
        public boolean overlaps(Setting<?> other) {
            return parameter.equals(other.parameter)
                    && (from.isEmpty() || other.isValidUntil(from.get()))
                    && (other.from.isEmpty() || isValidUntil(other.from.get()));
        }

        private boolean isValidUntil(LocalDate date) {
            return until.isEmpty() || !until.get().isBefore(date);
        }
    }

    private final String id;
    private final String version;
    private final FormLayout layout;
    private final List<Setting<?>> settings;
    private final @Nullable Profile base;

    private Profile(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.layout = builder.layout;
        this.settings = List.copyOf(builder.settings);
        this.base = builder.base;
    }

    /**
     * Starts a profile.
     *
     * @param id  its name, such as {@code gavleborg-application-2024}, not null
     * @param version  its version, not null
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /**
     * Returns the profile of a call: what it says sets parameters, and what it does not say is left to the association.
     *
     * @param call  the call, not null
     * @param base  the profile of the association, not null
     */
    public static Profile of(Call call, Profile base) {
        return CallProfile.of(call, base);
    }

    /** Returns the name of the profile. */
    public String id() {
        return id;
    }

    /** Returns the version of the profile. */
    public String version() {
        return version;
    }

    /** Returns the layout of the form: this profile's, or that of the profile on which it stands. */
    public FormLayout layout() {
        return layout.equals(FormLayout.NONE) && base != null ? base.layout() : layout;
    }

    /** Returns the profile on which this one stands. */
    public Optional<Profile> base() {
        return Optional.ofNullable(base);
    }

    /** Returns the values that this profile itself sets, without those on which it stands. */
    public List<Setting<?>> settings() {
        return settings;
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter  the parameter, not null
     * @param date  the day, not null
     * @return the value, or empty if neither this profile nor one below it sets it for that day
     */
    public <V> Optional<V> value(Parameter<V> parameter, LocalDate date) {
        for (Setting<?> setting : settings) {
            if (setting.parameter.equals(parameter) && setting.isValidOn(date)) {
                @SuppressWarnings("unchecked") // a setting's value has the type of its parameter
                V value = (V) setting.value;
                return Optional.of(value);
            }
        }
        return base == null ? Optional.empty() : base.value(parameter, date);
    }

    /** Returns the name of the profile that sets a parameter on a day. */
    public Optional<String> origin(Parameter<?> parameter, LocalDate date) {
        if (settings.stream().anyMatch(setting -> setting.parameter.equals(parameter) && setting.isValidOn(date))) {
            return Optional.of(id);
        }
        return base == null ? Optional.empty() : base.origin(parameter, date);
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Collects the parts of a profile. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final List<Setting<?>> settings = new ArrayList<>();
        private FormLayout layout = FormLayout.NONE;
        private @Nullable Profile base;

        private Builder(String id, String version) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
        }

        /** Sets the profile on which this one stands. */
        public Builder on(Profile profile) {
            base = profile;
            return this;
        }

        /** Sets the layout of the form. */
        public Builder layout(FormLayout form) {
            layout = form;
            return this;
        }

        /** Sets the value of a parameter, for always. */
        public <V> Builder set(Parameter<V> parameter, V value, Citation citation) {
            return add(new Setting<>(parameter, value, Optional.empty(), Optional.empty(), citation));
        }

        /** Sets the value of a parameter from a day on, that day included. */
        public <V> Builder setFrom(LocalDate from, Parameter<V> parameter, V value, Citation citation) {
            return add(new Setting<>(parameter, value, Optional.of(from), Optional.empty(), citation));
        }

        /** Sets the value of a parameter up to a day, that day included. */
        public <V> Builder setUntil(LocalDate until, Parameter<V> parameter, V value, Citation citation) {
            return add(new Setting<>(parameter, value, Optional.empty(), Optional.of(until), citation));
        }

        /** Sets the value of a parameter. */
        public Builder add(Setting<?> setting) {
            settings.add(setting);
            return this;
        }

        /**
         * Returns the profile.
         *
         * @throws IllegalArgumentException if two values of one parameter are valid on the same day
         */
        public Profile build() {
            for (int i = 0; i < settings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (settings.get(i).overlaps(settings.get(j))) {
                        throw new IllegalArgumentException(id + ": two values of "
                                + settings.get(i).parameter.name() + " for the same day");
                    }
                }
            }
            return new Profile(this);
        }
    }
}
