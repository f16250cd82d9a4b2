package finsam.testing;

import finsam.core.cost.AmountRow;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.EffortName;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Vocabulary;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.party.EmailAddress;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.core.time.EffortPeriod;
import finsam.core.time.YearLabel;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Single values, close to the limits that rules have. */
final class ScalarArbitraries {
    private static final Arbitrary<Integer> NUMBERS = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 30)), Tuple.of(1, Arbitraries.integers()));
    private static final Arbitrary<Sek> AMOUNTS = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.longs().between(0, 200).map(thousands -> Sek.of(thousands * 1000))),
            Tuple.of(2, Arbitraries.longs().between(-200, 20_000_000).map(Sek::new)),
            Tuple.of(1, Arbitraries.of(Sek.ZERO, new Sek(Long.MAX_VALUE), new Sek(Long.MIN_VALUE + 1))));
    private static final Arbitrary<Share> SHARES = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(0, 25, 50, 75, 100).map(Share::ofPercent)),
            Tuple.of(
                    1,
                    Combinators.combine(
                                    Arbitraries.longs().between(-2, 2000),
                                    Arbitraries.longs().between(1, 1000))
                            .as(Share::of)));
    private static final Arbitrary<LocalDate> DATES = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(-400, 400).map(LocalDate.of(2024, 9, 1)::plusDays)),
            Tuple.of(1, Arbitraries.integers().between(-20_000, 20_000).map(LocalDate.of(2020, 1, 1)::plusDays)));
    private static final Arbitrary<YearLabel> YEARS = Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(2019, 2028).map(YearLabel::of)),
            Tuple.of(1, Arbitraries.of(new YearLabel("0"), YearLabel.BLANK, new YearLabel("202x"))));
    private static final Arbitrary<String> TEXTS = Arbitraries.of(
            "Ja.", "Nej", "Räkna med mig!", "räkna med mig", "Exempelby kommun", "å ä ö \uD83D\uDE00", "{x}");

    private static final Map<Class<?>, Arbitrary<?>> SCALARS = Map.ofEntries(
            Map.entry(String.class, TEXTS),
            Map.entry(Object.class, TEXTS),
            Map.entry(Integer.class, NUMBERS),
            Map.entry(int.class, NUMBERS),
            Map.entry(Long.class, Arbitraries.longs().between(0, 1000)),
            Map.entry(long.class, Arbitraries.longs().between(0, 1000)),
            Map.entry(Boolean.class, Arbitraries.of(true, false)),
            Map.entry(boolean.class, Arbitraries.of(true, false)),
            Map.entry(
                    BigDecimal.class,
                    Arbitraries.bigDecimals()
                            .between(BigDecimal.ZERO, BigDecimal.TEN)
                            .ofScale(2)),
            Map.entry(LocalDate.class, DATES),
            Map.entry(
                    Period.class,
                    Arbitraries.of("P1Y", "P5Y", "P6M", "P12M", "P14D").map(Period::parse)),
            Map.entry(MonthDay.class, DATES.map(MonthDay::from)),
            Map.entry(YearMonth.class, DATES.map(YearMonth::from)),
            Map.entry(Sek.class, AMOUNTS),
            Map.entry(Share.class, SHARES),
            Map.entry(YearLabel.class, YEARS),
            Map.entry(
                    EffortPeriod.class,
                    Combinators.combine(DATES, Arbitraries.integers().between(1, 800))
                            .as((start, days) -> EffortPeriod.of(start, start.plusDays(days)))),
            Map.entry(
                    Age.class,
                    Arbitraries.of(15, 16, 17, 18, 19, 29, 30, 64, 65, 66, 67).map(Age::of)),
            Map.entry(BirthMonth.class, DATES.map(day -> BirthMonth.of(day.minusYears(25)))),
            Map.entry(
                    JsonPointer.class,
                    Arbitraries.of("/goals", "/period/end", "/owner", "").map(JsonPointer::of)),
            Map.entry(
                    EffortName.class,
                    Arbitraries.of("Räkna med mig!", "räkna med mig", "Vägen in")
                            .map(EffortName::of)),
            Map.entry(
                    EmailAddress.class,
                    Arbitraries.of("a@example.org", "b.c@example.org").map(EmailAddress::of)),
            Map.entry(PostalCode.class, Arbitraries.of("82430", "11122").map(PostalCode::of)),
            Map.entry(
                    RegistryNumber.class,
                    Arbitraries.of("2016/00403", "KS-2014/742.912").map(RegistryNumber::of)),
            Map.entry(
                    OrganisationNumber.class,
                    Arbitraries.of("2120000803", "2220002485", "2021002114").map(OrganisationNumber::of)),
            Map.entry(
                    MunicipalityCode.class,
                    Arbitraries.of("0980", "2184", "2180", "0180").map(MunicipalityCode::of)),
            Map.entry(CountyCode.class, Arbitraries.of("09", "21", "01").map(CountyCode::of)),
            Map.entry(AmountRow.class, AMOUNTS.optional(0.8).list().ofMaxSize(4).map(AmountRow::of)),
            Map.entry(
                    YearAmounts.class,
                    Arbitraries.maps(Arbitraries.integers().between(2019, 2028), AMOUNTS)
                            .ofMaxSize(3)
                            .map(YearAmounts::of)));

    private ScalarArbitraries() {}

    static Optional<Arbitrary<?>> of(Class<?> type) {
        if (Vocabulary.class.isAssignableFrom(type) && type.isRecord()) {
            return Optional.of(words(type));
        }
        return Optional.ofNullable(SCALARS.get(type));
    }

    /** The known words of an open vocabulary, and one that is not known. */
    private static Arbitrary<?> words(Class<?> vocabulary) {
        Vocabulary any = (Vocabulary) word(vocabulary, "något annat");
        List<String> codes = List.copyOf(any.terms().codes());
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(codes).map(code -> word(vocabulary, code))),
                Tuple.of(1, Arbitraries.just((Object) any)));
    }

    private static Object word(Class<?> vocabulary, String text) {
        try {
            return vocabulary.getMethod("of", String.class).invoke(null, text);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(vocabulary.getName(), e);
        }
    }
}
