package finsam.benchmarks.plain;

import finsam.core.party.PartyKind;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both documents have. */
public final class Shared {
    private Shared() {}

    /** What the association notes. */
    public record Office(
            @Nullable String registryNumber,
            @Nullable String signature,
            @Nullable LocalDate arrivalDate) {}

    /** A period. */
    public record Span(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String written) {}

    /** The owner of an effort. */
    public record Owner(
            @Nullable String organisation,
            @Nullable PartyKind kind,
            @Nullable String workplace,
            @Nullable String contactPerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String postalCode,
            @Nullable String town,
            @Nullable String address) {}

    /** An organisation that takes part. */
    public record Partner(
            @Nullable String name,
            @Nullable PartyKind kind,
            @Nullable String role) {}

    /** A target group, of people or of officials. */
    public record Group(
            @Nullable String kind,
            @Nullable String description,
            @Nullable List<String> organisations,
            @Nullable String ages,
            @Nullable List<String> characteristics,
            @Nullable List<String> supportForms,
            @Nullable List<String> inclusions,
            @Nullable Integer neededInclusions,
            @Nullable List<String> exclusions,
            @Nullable List<String> priorities,
            @Nullable Integer neededParties,
            @Nullable String genderTarget,
            @Nullable List<Sex> sexes,
            @Nullable List<String> municipalities) {}
}
