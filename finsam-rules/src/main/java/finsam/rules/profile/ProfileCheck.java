package finsam.rules.profile;

import finsam.core.citation.Citation;
import finsam.core.finding.Finding;
import finsam.core.finding.FindingType;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What contradicts itself in a profile, or the profile on which it stands. */
final class ProfileCheck {
    private static final List<Bounds<?>> BOUNDS = List.of(
            new Bounds<Sek>(Parameters.LEAST_SALARY_COST, Parameters.MOST_SALARY_COST),
            new Bounds<Integer>(ProcessParameters.SMALLEST_GROUP, ProcessParameters.LARGEST_GROUP));

    /** Two parameters that are the ends of a range. */
    private record Bounds<V extends Comparable<? super V>>(Parameter<V> least, Parameter<V> most) {}

    private final Profile profile;
    private final List<Finding> findings = new ArrayList<>();

    private ProfileCheck(Profile profile) {
        this.profile = profile;
    }

    static List<Finding> of(Profile profile) {
        ProfileCheck check = new ProfileCheck(profile);
        for (int i = 0; i < profile.settings().size(); i++) {
            check.setting(i, profile.settings().get(i));
        }
        BOUNDS.forEach(check::bounds);
        check.fields();
        return List.copyOf(check.findings);
    }

    private <V> void setting(int index, Profile.Setting<V> setting) {
        JsonPointer place = place(index);
        if (profile.settings().subList(0, index).stream().anyMatch(setting::overlaps)) {
            tell(
                    ProfileFindings.OVERLAP,
                    place,
                    Map.of("name", setting.parameter().name()),
                    List.of());
        }
        if (setting.isNever()) {
            tell(ProfileFindings.VALIDITY, place, validity(setting), List.of(setting.citation()));
        }
        if (isForeign(setting.parameter())) {
            tell(
                    ProfileFindings.FOREIGN_PARAMETER,
                    place,
                    Map.of("name", setting.parameter().name()),
                    List.of());
        } else {
            profile.base().ifPresent(base -> limit(place, setting, base));
        }
    }

    private static boolean isForeign(Parameter<?> parameter) {
        return Parameters.named(parameter.name())
                .filter(known -> known.type() != parameter.type())
                .isPresent();
    }

    private static Map<String, Object> validity(Profile.Setting<?> setting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", setting.parameter().name());
        setting.from().ifPresent(day -> values.put("from", day));
        setting.until().ifPresent(day -> values.put("until", day));
        return values;
    }

    private <V> void limit(JsonPointer place, Profile.Setting<V> setting, Profile base) {
        for (LocalDate day : days(setting.parameter())) {
            Optional<Profile.Setting<V>> below = base.setting(setting.parameter(), day);
            if (setting.isValidOn(day)
                    && below.filter(limit -> setting.parameter().isWidened(setting.value(), limit.value()))
                            .isPresent()) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("name", setting.parameter().name());
                values.put("value", setting.value());
                values.put("profile", profile.id());
                values.put("limit", below.get().value());
                values.put("base", base.origin(setting.parameter(), day).orElseThrow());
                tell(
                        ProfileFindings.LIMIT_WIDENED,
                        place,
                        values,
                        List.of(setting.citation(), below.get().citation()));
                return;
            }
        }
    }

    private <V extends Comparable<? super V>> void bounds(Bounds<V> bounds) {
        NavigableSet<LocalDate> days = days(bounds.least);
        days.addAll(days(bounds.most));
        for (LocalDate day : days) {
            Optional<V> least = profile.value(bounds.least, day);
            Optional<V> most = profile.value(bounds.most, day);
            Optional<Integer> index = own(bounds.most, day).or(() -> own(bounds.least, day));
            if (index.isPresent()
                    && least.isPresent()
                    && most.isPresent()
                    && least.get().compareTo(most.get()) > 0) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("leastName", bounds.least.name());
                values.put("least", least.get());
                values.put("mostName", bounds.most.name());
                values.put("most", most.get());
                tell(ProfileFindings.LEAST_ABOVE_MOST, place(index.get()), values, List.of());
                return;
            }
        }
    }

    /** Returns the index of the setting that this profile itself has for a day. */
    private Optional<Integer> own(Parameter<?> parameter, LocalDate day) {
        List<Profile.Setting<?>> settings = profile.settings();
        for (int i = 0; i < settings.size(); i++) {
            if (settings.get(i).parameter().equals(parameter) && settings.get(i).isValidOn(day)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns the days on which the value of a parameter can change, here or below, and the first day of all. */
    private NavigableSet<LocalDate> days(Parameter<?> parameter) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Optional<Profile> layer = Optional.of(profile);
                layer.isPresent();
                layer = layer.get().base()) {
            for (Profile.Setting<?> setting : layer.get().settings()) {
                if (setting.parameter().equals(parameter)) {
                    setting.from().ifPresent(days::add);
                    setting.until().filter(LocalDate.MAX::isAfter).ifPresent(day -> days.add(day.plusDays(1)));
                }
            }
        }
        return days;
    }

    private void fields() {
        List<FormField> fields = profile.ownLayout().fields();
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            boolean twice =
                    fields.subList(0, i).stream().anyMatch(other -> other.path().equals(field.path()));
            if (twice) {
                tell(
                        ProfileFindings.FIELD_TWICE,
                        JsonPointer.of("/form/fields").element(i).property("path"),
                        Map.of("path", field.path(), "field", field.heading()),
                        List.of());
            }
        }
    }

    private static JsonPointer place(int index) {
        return JsonPointer.of("/parameters").element(index);
    }

    private void tell(FindingType type, JsonPointer place, Map<String, ?> values, List<Citation> citations) {
        findings.add(Finding.of(type, Severity.ERROR, place, values, citations));
    }
}
