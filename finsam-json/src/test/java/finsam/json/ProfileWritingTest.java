package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.citation.FormRef;
import finsam.core.citation.PublishedRef;
import finsam.core.citation.StatuteRef;
import finsam.core.money.Sek;
import finsam.rules.Rulebooks;
import finsam.rules.profile.CallParameters;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that was written is read as it was. */
class ProfileWritingTest {
    static List<Profile> known() {
        return KnownProfiles.ALL;
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_known_profile_is_read_as_it_was_written(Profile profile) {
        String json = FinsamJson.write(profile);
        Profile read = read(json);

        assertThat(read.id()).isEqualTo(profile.id());
        assertThat(read.version()).isEqualTo(profile.version());
        assertThat(read.settings()).isEqualTo(profile.settings());
        assertThat(read.layout()).isEqualTo(profile.layout());
        assertThat(read.base()).isEqualTo(profile.base());
        assertThat(FinsamJson.write(read)).isEqualTo(json);
    }

    @Test
    void a_dated_value_keeps_its_days_and_its_source() {
        Profile.Setting<Sek> dated = new Profile.Setting<>(
                CallParameters.LARGEST_AMOUNT,
                Sek.of(500_000),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.of(LocalDate.of(2025, 12, 31)),
                new FormRef("Ansökan", "1.4"));

        Profile read =
                read(FinsamJson.write(Profile.builder("exempel", "1").add(dated).build()));

        assertThat(read.settings()).isEqualTo(List.of(dated));
    }

    @Test
    void what_cannot_be_written_is_told() {
        Profile own = Profile.builder("eget", "1")
                .set(CallParameters.LARGEST_AMOUNT, Sek.of(1), new PublishedRef("Beslut", "1"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FinsamJson.write(Profile.builder("under", "1").on(own).build()))
                .withMessageContaining("eget");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinsamJson.write(Profile.builder("lag", "1")
                        .set(CallParameters.LARGEST_AMOUNT, Sek.of(1), StatuteRef.finsam("7 §"))
                        .build()))
                .withMessageContaining("7 §");
    }

    @Test
    void a_rulebook_tells_what_it_requires_and_with_which_values() {
        LocalDate day = LocalDate.of(2024, 5, 6);
        String json = RulebookJson.write(
                Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024), day, Locale.ENGLISH);

        assertThat(json)
                .contains(
                        "\"rulebook\": \"application/gavleborg-application-2024\"",
                        "\"code\": \"cost-grand-total\"",
                        "\"subject\": \"Application\"",
                        "\"name\": \"requiredForms\"",
                        "\"citation\": \"Ansökan om samverkansmedel, Samordningsförbund Gävleborg, fält 4.1\"");
    }

    private static Profile read(String json) {
        return FinsamJson.readProfile(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }
}
