package finsam.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import finsam.core.association.AssociationRole;
import finsam.core.association.InvoiceAttestation;
import finsam.core.association.InvoiceAttestationBuilder;
import finsam.core.citation.PublishedRef;
import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.rules.Rulebooks;
import finsam.rules.Status;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.OpenQuestion;
import finsam.rules.rule.Outcome;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final PublishedRef FIRST = new PublishedRef("A", "1");
    private static final PublishedRef SECOND = new PublishedRef("B", "2");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW_YEAR_2027 = LocalDate.of(2027, 1, 1);
    private static final String CODE = "attestation-limit-manager";

    @ParameterizedTest
    @CsvSource({
        "2014, 44400, 45300, SFS 2013:715",
        "2015, 44500, 45400, Statistik om Stockholm",
        "2016, 44300, 45200, SFS 2015:536",
        "2017, 44800, 45700, SFS 2016:863",
        "2018, 45500, 46500, SFS 2017:865",
        "2019, 46500, 47400, SFS 2018:1549",
        "2020, 47300, 48300, SFS 2019:572",
        "2021, 47600, 48600, SFS 2020:764",
        "2022, 48300, 49300, SFS 2021:866",
        "2023, 52500, 53500, SFS 2022:1398",
        "2024, 57300, 58500, SFS 2023:532",
        "2025, 58800, 60000, SFS 2024:663",
        "2026, 59200, 60500, SFS 2025:872"
    })
    void each_year_has_its_price_base_amounts_from_its_first_day_to_its_last(
            int year, long price, long increased, String source) {
        for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            assertThat(PriceBaseAmount.PRICE.valueOn(day)).contains(Sek.of(price));
            assertThat(PriceBaseAmount.INCREASED_PRICE.valueOn(day)).contains(Sek.of(increased));
            assertThat(PriceBaseAmount.PRICE.on(day).orElseThrow().citation().text())
                    .startsWith(source);
        }
    }

    @Test
    void outside_the_known_years_there_is_none() {
        assertThat(PriceBaseAmount.PRICE.on(LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(PriceBaseAmount.PRICE.on(NEW_YEAR_2027)).isEmpty();
        assertThat(PriceBaseAmount.INCREASED_PRICE.on(NEW_YEAR_2027)).isEmpty();
    }

    @Test
    void a_rule_past_the_end_is_open_because_the_law_is_not_known() {
        Verdict<InvoiceAttestation> verdict =
                Rulebooks.attestations(KnownProfiles.GOTLAND_2021).check(invoice(NEW_YEAR_2027), NEW_YEAR_2027);

        OpenQuestion question = verdict.open().stream()
                .filter(one -> one.code().equals(CODE))
                .findFirst()
                .orElseThrow();
        assertThat(question.reason()).isEqualTo(OpenQuestion.Reason.LAW_UNKNOWN);
        assertThat(question.reason().in(Locale.forLanguageTag("sv")))
                .isEqualTo("författningens värde är inte känt för dagen");
        assertThat(verdict.status()).isEqualTo(Status.OPEN);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void a_missing_day_is_another_reason() {
        Verdict<InvoiceAttestation> verdict = Rulebooks.attestations(KnownProfiles.GOTLAND_2021)
                .check(
                        new InvoiceAttestationBuilder()
                                .amount(Sek.of(1))
                                .vatBasis(VatBasis.EX_VAT)
                                .attestedBy(AssociationRole.MANAGER)
                                .build(),
                        NEW_YEAR_2027);

        assertThat(verdict.open())
                .filteredOn(one -> one.code().equals(CODE))
                .extracting(OpenQuestion::reason)
                .containsExactly(OpenQuestion.Reason.MISSING);
    }

    @Test
    void who_knows_the_next_value_appends_it_with_its_source() {
        Timeline<Sek> appended = PriceBaseAmount.PRICE.append(
                new Timeline.Span<>(NEW_YEAR_2027, Sek.of(60_000), SECOND), Optional.of(LocalDate.of(2027, 12, 31)));
        SortedMap<BaseAmountKind, Timeline<Sek>> known = new TreeMap<>(Map.of(BaseAmountKind.PRICE, appended));

        assertThat(appended.on(NEW_YEAR_2027).orElseThrow().citation()).isEqualTo(SECOND);
        assertThat(appended.valueOn(LocalDate.of(2026, 12, 31))).contains(Sek.of(59_200));
        assertThat(appended.valueOn(LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(Rulebooks.attestations(KnownProfiles.GOTLAND_2021, known)
                        .check(invoice(NEW_YEAR_2027), NEW_YEAR_2027)
                        .receipt()
                        .outcomes())
                .containsEntry(CODE, Outcome.SATISFIED);
        assertThat(PriceBaseAmount.PRICE.on(NEW_YEAR_2027)).isEmpty();
    }

    @Test
    void a_rule_names_the_timelines_from_which_it_takes_a_value() {
        Rule<InvoiceAttestation> rule =
                Rulebooks.attestations(KnownProfiles.GOTLAND_2021).rule(CODE).orElseThrow();

        assertThat(rule.inputs().stream()
                        .flatMap(input -> input.timelines().stream())
                        .distinct())
                .contains(PriceBaseAmount.PRICE, PriceBaseAmount.INCREASED_PRICE);
    }

    @Test
    void a_value_holds_until_the_day_before_the_next_one() {
        Timeline<String> timeline = new Timeline<>(
                "colour",
                List.of(new Timeline.Span<>(DAY, "red", FIRST), new Timeline.Span<>(DAY.plusDays(10), "blue", SECOND)),
                Optional.empty());

        assertThat(timeline.valueOn(DAY.minusDays(1))).isEmpty();
        assertThat(timeline.valueOn(DAY)).contains("red");
        assertThat(timeline.valueOn(DAY.plusDays(9))).contains("red");
        assertThat(timeline.valueOn(DAY.plusDays(10))).contains("blue");
        assertThat(timeline.valueOn(LocalDate.MAX)).contains("blue");
    }

    @Test
    void spans_follow_each_other() {
        Timeline.Span<String> span = new Timeline.Span<>(DAY, "red", FIRST);

        assertThatThrownBy(() -> new Timeline<>("colour", List.of(), Optional.empty()))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Timeline<>("colour", List.of(span, span), Optional.empty()))
                .hasMessageContaining("starts after the one before it");
        assertThatThrownBy(() -> new Timeline<>("colour", List.of(span), Optional.of(DAY.minusDays(1))))
                .hasMessageContaining("lastKnownDay");
        assertThatThrownBy(() -> PriceBaseAmount.PRICE.append(
                        new Timeline.Span<>(LocalDate.of(2026, 1, 1), Sek.of(1), FIRST), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InvoiceAttestation invoice(LocalDate day) {
        return new InvoiceAttestationBuilder()
                .amount(Sek.of(60_000))
                .vatBasis(VatBasis.EX_VAT)
                .invoiceDate(day)
                .attestedBy(AssociationRole.MANAGER)
                .build();
    }
}
