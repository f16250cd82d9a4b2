package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.benefit.WorkExtent;
import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Occupation;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.core.participation.StepChangeBuilder;
import finsam.core.participation.StepDirection;
import finsam.core.person.BirthMonth;
import finsam.core.person.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the tables of any participations. */
class TablePropertiesTest {
    private static final List<Function<List<Participation>, CountTable<?>>> TABLES = List.of(
            ParticipationTables::closingReasons,
            ParticipationTables::timeInSupport,
            ParticipationTables::ageBands,
            ParticipationTables::intake,
            Outcomes::lastSteps);

    @Property
    void nobodyIsLostAndNobodyCountsTwice(@ForAll("participations") List<Participation> all) {
        SexCounts everybody = all.stream()
                .map(one -> SexCounts.of(one.sex().orElse(Sex.UNSPECIFIED), one.people()))
                .reduce(SexCounts.NONE, SexCounts::plus);
        for (Function<List<Participation>, CountTable<?>> table : TABLES) {
            assertThat(table.apply(all).everybody()).isEqualTo(everybody);
        }
        for (OutcomeMeasure measure : List.of(Outcomes.startedOrIncreased(all), Outcomes.steppedForward(all))) {
            SexCounts left =
                    measure.exclusions().stream().map(CountRow::counts).reduce(SexCounts.NONE, SexCounts::plus);
            assertThat(measure.denominator().plus(left)).isEqualTo(everybody);
            assertThat(measure.numerator().isAtMost(measure.denominator())).isTrue();
        }
    }

    @Property
    void theOrderOfParticipationsChangesNoNumber(@ForAll("participations") List<Participation> all) {
        List<Participation> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        for (Function<List<Participation>, CountTable<?>> table : TABLES) {
            assertThat(new HashSet<>(table.apply(reversed).rows()))
                    .isEqualTo(new HashSet<>(table.apply(all).rows()));
        }
        assertThat(Outcomes.startedOrIncreased(reversed).share())
                .isEqualTo(Outcomes.startedOrIncreased(all).share());
    }

    @Property
    void aTableOfTwoGroupsIsTheSumOfTheirTables(
            @ForAll("participations") List<Participation> some, @ForAll("participations") List<Participation> others) {
        List<Participation> all = new ArrayList<>(some);
        all.addAll(others);
        for (ClosingReason reason : List.of(ClosingReason.ILLNESS, ClosingReason.of("annat"))) {
            assertThat(ParticipationTables.closingReasons(all).counts(reason))
                    .isEqualTo(ParticipationTables.closingReasons(some)
                            .counts(reason)
                            .plus(ParticipationTables.closingReasons(others).counts(reason)));
        }
    }

    @Property
    void aPublishedTableHidesEveryLoneSmallNumber(@ForAll("participations") List<Participation> all) {
        SuppressedTable<SupportTime> table = Suppression.of(5).apply(ParticipationTables.timeInSupport(all));
        for (SuppressedRow<SupportTime> row : table.rows()) {
            for (SuppressedCount cell : List.of(row.women(), row.men(), row.unspecified())) {
                assertThat(cell.count().filter(count -> count > 0 && count < 5)).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<Participation>> participations() {
        Arbitrary<Optional<Sex>> sexes = Arbitraries.of(Sex.class).optional();
        Arbitrary<Optional<RegistrationKind>> kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.of(RegistrationKind.WITH_CONSENT))),
                Tuple.of(1, Arbitraries.of(RegistrationKind.class).optional()));
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(0, 900)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day))
                .optional(0.8);
        Arbitrary<Optional<BirthMonth>> births = Arbitraries.integers()
                .between(-1600, 1800)
                .map(month -> new BirthMonth(YearMonth.of(2021, 1).minusMonths(Math.min(month, 1691))))
                .optional(0.8);
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(-2, 120).optional(0.8);
        Arbitrary<List<ClosingReason>> closings = Arbitraries.of(
                        ClosingReason.ILLNESS, ClosingReason.MISREGISTERED, ClosingReason.of("annat"))
                .list()
                .ofMaxSize(2);
        Arbitrary<List<StepDirection>> steps =
                Arbitraries.of(StepDirection.class).list().ofMaxSize(3);
        Arbitrary<List<Integer>> extents =
                Arbitraries.integers().between(0, 100).list().ofSize(2);
        return Combinators.combine(sexes, kinds, days, births, numbers, closings, steps, extents)
                .as(TablePropertiesTest::participation)
                .list()
                .ofMaxSize(12);
    }

    private static Participation participation(
            Optional<Sex> sex,
            Optional<RegistrationKind> kind,
            Optional<LocalDate> entry,
            Optional<BirthMonth> birth,
            Optional<Integer> number,
            List<ClosingReason> closings,
            List<StepDirection> steps,
            List<Integer> extents) {
        ParticipationBuilder builder = new ParticipationBuilder()
                .sex(sex)
                .registration(kind)
                .entryDate(entry)
                .birthMonth(birth)
                .dependenceMonths(number)
                .volume(number)
                .occupationBefore(occupation(extents.get(0)))
                .occupationAfter(occupation(extents.get(1)));
        closings.forEach(reason ->
                builder.addClosings(new ClosingBuilder().reason(reason).build()));
        steps.forEach(direction -> builder.addStepChanges(
                new StepChangeBuilder().direction(direction).build()));
        return builder.build();
    }

    private static Occupation occupation(int percent) {
        return new OccupationBuilder().work(WorkExtent.ofPercent(percent)).build();
    }
}
