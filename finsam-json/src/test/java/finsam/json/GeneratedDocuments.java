package finsam.json;

import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SupportForm;
import finsam.core.benefit.WorkExtent;
import finsam.core.call.ApplicantKind;
import finsam.core.cost.AmountRow;
import finsam.core.cost.CostKind;
import finsam.core.cost.YearAmounts;
import finsam.core.effort.Characteristic;
import finsam.core.effort.EffortName;
import finsam.core.effort.Individuals;
import finsam.core.effort.Instrument;
import finsam.core.effort.Professionals;
import finsam.core.effort.TargetGroup;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Vocabulary;
import finsam.core.followup.SexCounts;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.ClosingScheme;
import finsam.core.participation.ParticipantRef;
import finsam.core.party.EmailAddress;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.core.time.YearLabel;
import finsam.core.time.YearQuarter;
import finsam.testing.Seed;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes documents in which every property of every record can have an answer. */
final class GeneratedDocuments {
    private final Random random;
    private final double answered;
    private final Deque<Class<?>> open = new ArrayDeque<>();

    GeneratedDocuments(Random random, double answered) {
        this.random = random;
        this.answered = answered;
    }

    <T> T document(Class<T> type) {
        return type.cast(record(type));
    }

    private Object record(Class<?> type) {
        try {
            Class<?> builderType = Records.builder(type);
            Object builder = builderType.getConstructor().newInstance();
            open.push(type);
            for (Method accessor : Records.attributes(type)) {
                if (random.nextDouble() < answered && isShallow(accessor.getGenericReturnType())) {
                    Records.setter(builderType, accessor)
                            .invoke(builder, value(accessor.getName(), accessor.getGenericReturnType()));
                }
            }
            open.pop();
            return builderType.getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** A record can have parts of its own type; one level of those is enough. */
    private boolean isShallow(Type type) {
        return !(type instanceof ParameterizedType parameterized)
                || Collections.frequency(open, parameterized.getActualTypeArguments()[0]) < 2;
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type element = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Optional.class) {
                return Optional.of(value(name, element));
            }
            List<Object> elements = new ArrayList<>();
            IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> elements.add(value(name, element)));
            return elements;
        }
        return scalar((Class<?>) type);
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        if (type == TargetGroup.class) {
            return record(random.nextBoolean() ? Individuals.class : Professionals.class);
        }
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "Integer" -> random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(100);
            case "Boolean" -> random.nextBoolean();
            case "Sek" -> sek();
            case "Share" -> share();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000);
            case "YearLabel" ->
                pick(
                        YearLabel.of(1000 + random.nextInt(2000)),
                        YearLabel.BLANK,
                        new YearLabel("0"),
                        YearLabel.of(2024));
            case "EmailAddress" -> EmailAddress.of("åsa." + random.nextInt(99) + "@example.org");
            case "PostalCode" -> PostalCode.of(Integer.toString(10_000 + random.nextInt(90_000)));
            case "RegistryNumber" -> RegistryNumber.of("2016/" + random.nextInt(100_000));
            case "EffortName" -> EffortName.of(text());
            case "ApplicantKind" -> pick(ApplicantKind.MEMBER, ApplicantKind.of("egen förening"));
            case "Method" ->
                pick(
                        finsam.core.effort.Method.IPS,
                        finsam.core.effort.Method.BIP,
                        finsam.core.effort.Method.of("egen metod " + random.nextInt(5)));
            case "Instrument" -> pick(Instrument.SUS, Instrument.KASAM, Instrument.of("Accorda"));
            case "Characteristic" ->
                pick(Characteristic.WEAK_SWEDISH, Characteristic.DISABILITY, Characteristic.of("egen gräns"));
            case "SupportForm" ->
                pick(SupportForm.SICKNESS_BENEFIT, SupportForm.ACTIVITY_COMPENSATION, SupportForm.of("fonder"));
            case "CostKind" -> pick(CostKind.TRAVEL, CostKind.SALARY, CostKind.of("porto"));
            case "AgeRange" -> ages();
            case "AmountRow" ->
                AmountRow.of(IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> random.nextInt(3) == 0 ? Optional.<Sek>empty() : Optional.of(sek()))
                        .toList());
            case "YearAmounts" ->
                YearAmounts.of(new TreeMap<>(Map.of(2024, sek(), 1000 + random.nextInt(1000), sek())));
            case "YearQuarter" -> new YearQuarter(pick(2021, 2024, 5, -1, random.nextInt()), 1 + random.nextInt(4));
            case "MonthDay" -> pick(MonthDay.of(2, 29), MonthDay.of(4, 1), MonthDay.of(1 + random.nextInt(12), 28));
            case "Period" ->
                pick(
                        Period.ofYears(random.nextInt(5)),
                        Period.of(random.nextInt(), random.nextInt(), random.nextInt()),
                        Period.ofWeeks(random.nextInt(9)),
                        Period.ofMonths(6));
            case "MunicipalityCode" -> pick(MunicipalityCode.all().toArray(MunicipalityCode[]::new));
            case "CountyCode" -> pick(CountyCode.all().toArray(CountyCode[]::new));
            case "OrganisationName" -> OrganisationName.of(text());
            case "OrganisationNumber" -> pick(OrganisationNumber.of("2120000803"), OrganisationNumber.of("2021005489"));
            case "JsonPointer" ->
                pick(JsonPointer.ROOT, JsonPointer.of("/goals/0/text"), JsonPointer.ROOT.property("a/b~ö"));
            case "Age" -> Age.of(random.nextInt(131));
            case "BirthMonth" -> BirthMonth.of(1880 + random.nextInt(1120), 1 + random.nextInt(12));
            case "YearMonth" -> YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12));
            case "ParticipantRef" -> ParticipantRef.of("HUD-" + random.nextInt(1000));
            case "CapacityReduction" -> new CapacityReduction(partOf(Share.WHOLE));
            case "RemainingCapacity" -> new RemainingCapacity(partOf(Share.WHOLE));
            case "WorkExtent" -> new WorkExtent(partOf(Share.ofPercent(420)));
            case "SexCounts" ->
                new SexCounts(random.nextInt(100), random.nextLong() >>> 1, pick(0L, (long) random.nextInt()) & 0xFF);
            case "BigDecimal" -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(30) - 10);
            case "ClosingReason" ->
                pick(
                        ClosingReason.MOVED,
                        ClosingReason.MISREGISTERED,
                        ClosingReason.of("Egen orsak"),
                        ClosingReason.of(ClosingScheme.of("Kod 2024"), "7", "enligt plan"),
                        ClosingReason.of(ClosingScheme.LOCAL, "MOVED", "bortflyttad"),
                        ClosingReason.of(ClosingScheme.SUS, "7", "7"));
            default -> Vocabulary.class.isAssignableFrom(type) ? word(type) : record(type);
        };
    }

    /** Returns a known word of an open list, or one that an association made up. */
    private Object word(Class<?> type) {
        try {
            if (random.nextInt(3) == 0) {
                return type.getMethod("of", String.class).invoke(null, "eget ord " + random.nextInt(5));
            }
            List<Object> known = new ArrayList<>();
            for (Field field : type.getFields()) {
                if (field.getType() == type) {
                    known.add(field.get(null));
                }
            }
            return known.get(random.nextInt(known.size()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Sek sek() {
        return switch (random.nextInt(4)) {
            case 0 -> new Sek(random.nextLong());
            case 1 -> Sek.of(random.nextInt(1_000_000));
            case 2 -> new Sek(-random.nextInt(1000));
            default -> Sek.ZERO;
        };
    }

    private AgeRange ages() {
        int from = random.nextInt(131);
        return switch (random.nextInt(4)) {
            case 0 -> AgeRange.atLeast(from);
            case 1 -> AgeRange.atMost(from);
            case 2 -> new AgeRange(Optional.empty(), Optional.empty());
            default -> AgeRange.of(from, from + random.nextInt(131 - from));
        };
    }

    private Share share() {
        return switch (random.nextInt(4)) {
            case 0 -> Share.ofPercent(random.nextInt(101));
            case 1 -> Share.of(random.nextInt(1000) - 500, 1 + random.nextInt(999));
            case 2 -> Share.of(random.nextLong(), 1 + (random.nextLong() >>> 1) / 2);
            default -> Share.of(1, 3);
        };
    }

    private Share partOf(Share most) {
        return most.times(Share.of(random.nextInt(101), pick(100, 300)));
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(pick(
                    "å", "Ö", " ", "\n", "\t", "\"", "\\", "/", "😀", "e\u0301", "\u2028", "\u0001", "\u007f", "{", "–",
                    "a"));
        }
        return text.append('z').toString();
    }

    @SafeVarargs
    private final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns seeds for tests: those of {@link Seed}, so that they are the same ones in the next run. */
    static List<Long> seeds(int count) {
        return new Random(Seed.of()).longs(count).boxed().toList();
    }
}
