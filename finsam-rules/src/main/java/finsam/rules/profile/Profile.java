package finsam.rules.profile;

import finsam.core.call.Call;
import finsam.core.citation.Citation;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        /** Checks that nothing is null. */
        public Setting {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(citation, "citation");
        }

        boolean isValidOn(LocalDate date) {
            return (from.isEmpty() || !date.isBefore(from.get())) && (until.isEmpty() || !date.isAfter(until.get()));
        }

        /** Tells whether another value is of the same parameter and valid on one of the same days. */
        public boolean overlaps(Setting<?> other) {
            return parameter.equals(other.parameter)
                    && (from.isEmpty() || other.isValidUntil(from.get()))
                    && (other.from.isEmpty() || isValidUntil(other.from.get()));
        }

        /** Tells whether it ends before it starts. */
        boolean isNever() {
            return from.isPresent() && !isValidUntil(from.get());
        }

        private boolean isValidUntil(LocalDate date) {
            return until.isEmpty() || !until.get().isBefore(date);
        }
    }

    private final String id;
    private final String version;
    private final FormLayout layout;
    private final List<Setting<?>> settings;
    private final Map<String, List<Setting<?>>> byParameter;
    private final @Nullable Profile base;

    private Profile(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.layout = builder.layout;
        this.settings = List.copyOf(builder.settings);
        this.base = builder.base;
        this.byParameter = nearestFirst()
                .collect(Collectors.groupingBy(setting -> setting.parameter().name()));
    }

    private Stream<Setting<?>> nearestFirst() {
        return base == null ? settings.stream() : Stream.concat(settings.stream(), base.nearestFirst());
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
     * Returns the profile of a call: what it says sets parameters, and what it does not say is left to the association. Where
     * it is wider than its association allows, {@link #findings} tells it.
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
        return setting(parameter, date).map(Setting::value);
    }

    /**
     * Returns the value of a parameter, without an object around it.
     *
     * @param parameter  the parameter, not null
     * @param date  the day, not null
     * @return the value, or null if neither this profile nor one below it sets it for that day
     */
    public <V> @Nullable V find(Parameter<V> parameter, LocalDate date) {
        Setting<V> setting = findSetting(parameter, date);
        return setting == null ? null : setting.value;
    }

    /** Tells whether this profile, or one below it, sets a parameter for some day at least. */
    public boolean sets(Parameter<?> parameter) {
        return byParameter.containsKey(parameter.name());
    }

    /** Returns the setting that holds on a day: that of this profile, or of the nearest one below it. */
    <V> Optional<Setting<V>> setting(Parameter<V> parameter, LocalDate date) {
        return Optional.ofNullable(findSetting(parameter, date));
    }

    private <V> @Nullable Setting<V> findSetting(Parameter<V> parameter, LocalDate date) {
        List<Setting<?>> nearest = byParameter.getOrDefault(parameter.name(), List.of());
        for (int i = 0; i < nearest.size(); i++) {
            if (nearest.get(i).isValidOn(date)) {
                @SuppressWarnings("unchecked") // a setting's value has the type of its parameter
                Setting<V> found = (Setting<V>) nearest.get(i);
                return found;
            }
        }
        return null;
    }

    /** Returns the name of the profile that sets a parameter on a day. */
    public Optional<String> origin(Parameter<?> parameter, LocalDate date) {
        if (settings.stream().anyMatch(setting -> setting.parameter.equals(parameter) && setting.isValidOn(date))) {
            return Optional.of(id);
        }
        return base == null ? Optional.empty() : base.origin(parameter, date);
    }

    /**
     * Returns where the value of a parameter is written.
     *
     * @param parameter  the parameter, not null
     * @param date  the day, not null
     * @return the place; empty if neither this profile nor one below it sets the parameter for that day
     */
    public Optional<Citation> citation(Parameter<?> parameter, LocalDate date) {
        return setting(parameter, date).map(Setting::citation);
    }

    /**
     * Returns what contradicts itself in this profile, or widens a limit of the profile on which it stands. Nothing for a
     * profile that was built; a profile {@linkplain #of of a call} can widen the limits of its association.
     *
     * @return the findings, each at its place in the profile as it is written in JSON
     */
    public List<Finding> findings() {
        return ProfileCheck.of(this);
    }

    /** Returns the layout that this profile itself has. */
    FormLayout ownLayout() {
        return layout;
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
         * Returns the profile, or what keeps it from being one: values that contradict each other, or a limit that is wider
         * than that of the profile below.
         */
        public Reading<Profile> read() {
            Profile profile = new Profile(this);
            List<Finding> findings = profile.findings();
            return findings.isEmpty() ? Reading.of(profile) : Reading.failed(findings);
        }

        /**
         * Returns the profile.
         *
         * @throws IllegalArgumentException if something contradicts itself or widens a limit; {@link #read} tells what
         */
        public Profile build() {
            Reading<Profile> reading = read();
            return reading.value()
                    .orElseThrow(() -> new IllegalArgumentException(reading.findings().stream()
                            .map(finding -> finding.message(Locale.ENGLISH))
                            .collect(Collectors.joining(" ", id + ": ", ""))));
        }

        /** Returns the profile of what was said, whether or not it widens a limit. */
        Profile asStated() {
            return new Profile(this);
        }
    }
}
