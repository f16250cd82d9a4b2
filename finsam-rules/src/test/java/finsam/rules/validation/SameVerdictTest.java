package finsam.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.benefit.ActivityCompensationBuilder;
import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilationBuilder;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostLineBuilder;
import finsam.core.cost.CostTableBuilder;
import finsam.core.decision.EffortFundingBuilder;
import finsam.core.decision.GrantBuilder;
import finsam.core.decision.Payout;
import finsam.core.decision.PayoutBuilder;
import finsam.core.effort.EffortOrganisationBuilder;
import finsam.core.effortcase.EffortCase;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.core.finding.Finding;
import finsam.core.finding.Severity;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.participation.CapacityAssessmentBuilder;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.person.Age;
import finsam.core.person.AgeRange;
import finsam.core.person.BirthMonth;
import finsam.core.time.StatedPeriod;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.Parameters;
import finsam.rules.profile.PersonParameters;
import finsam.rules.profile.Profile;
import finsam.rules.profile.UpperBound;
import finsam.rules.rule.Outcome;
import finsam.testing.FinsamArbitraries;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** A rule tells the same of a document through its rulebook, through {@code @ValidFinsam}, and on somebody's own bean. */
class SameVerdictTest {
    private static final Validator VALIDATOR =
            FinsamValidation.factory(Locale.ENGLISH).getValidator();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    /** Every parameter that one of the constraints repeats. */
    public static final class Strict implements Supplier<Profile> {
        @Override
        public Profile get() {
            FormRef form = new FormRef("Blankett", "1");
            return Profile.builder("strict", "1")
                    .set(PersonParameters.PARTICIPANT_AGES, AgeRange.of(18, 64), form)
                    .set(PersonParameters.REMAINING_CAPACITY, Share.ofPercent(25), form)
                    .set(PersonParameters.REMAINING_CAPACITY_BOUND, UpperBound.INCLUDED, form)
                    .set(Parameters.MIN_PARTIES, 2, form)
                    .build();
        }
    }

    public static final class Day implements Supplier<LocalDate> {
        @Override
        public LocalDate get() {
            return DAY;
        }
    }

    record OfParticipation(
            @ValidFinsam(profileFrom = Strict.class, date = Day.class)
            Participation document) {}

    record OfApplication(
            @ValidFinsam(profileFrom = Strict.class, date = Day.class)
            Application document) {}

    record OfCase(
            @ValidFinsam(profileFrom = Strict.class, date = Day.class)
            EffortCase document) {}

    public record AtAge(@ActivityCompensationAge Age age) {}

    public record AtYears(@ActivityCompensationAge int age) {}

    @ActivityCompensationAge(birth = "born", month = "paidFor")
    public record Paid(YearMonth born, LocalDate paidFor) {}

    public record Left(
            @RemainingCapacityAtMost(percent = 25) RemainingCapacity left) {}

    public record LeftPercent(
            @RemainingCapacityAtMost(percent = 25) int left) {}

    public record Lost(@ReductionAtLeast CapacityReduction lost) {}

    public record Taken(@TargetAge(min = 18, max = 64) int age) {}

    @EffortPeriodValid(start = "from", end = "to")
    public record Dates(LocalDate from, LocalDate to) {}

    @PayoutWithinApproved(payout = "paid", approved = "approved")
    public record Ledger(List<Sek> paid, Sek approved) {}

    @TotalEqualsSum(total = "total", parts = "years")
    public record Row(List<Sek> years, Sek total) {}

    public record Parties(@AtLeastTwoParties List<PartyKind> parties) {}

    @Property(tries = 150)
    void ages(@ForAll("participations") Participation any, @ForAll @IntRange(min = 15, max = 70) int years) {
        Participation one = without(any).age(Age.of(years)).build();
        same(one, new OfParticipation(one), "activity-compensation-age", new AtAge(Age.of(years)), new AtYears(years));
        same(one, new OfParticipation(one), "age-within-target-range", new Taken(years));
    }

    @Property(tries = 150)
    void months(
            @ForAll("participations") Participation any,
            @ForAll @IntRange(min = 1, max = 12) int birth,
            @ForAll @IntRange(min = 17, max = 32) int years,
            @ForAll @IntRange(min = 1, max = 12) int paid) {
        YearMonth born = YearMonth.of(1995, birth);
        YearMonth month = YearMonth.of(1995 + years, paid);
        Participation one = without(any)
                .birthMonth(new BirthMonth(born))
                .activityCompensation(
                        new ActivityCompensationBuilder().firstMonth(month).build())
                .build();
        same(one, new OfParticipation(one), "activity-compensation-month-window", new Paid(born, month.atDay(3)));
    }

    @Property(tries = 150)
    void capacities(@ForAll("participations") Participation any, @ForAll @IntRange(min = 0, max = 100) int percent) {
        RemainingCapacity left = RemainingCapacity.ofPercent(percent);
        Participation one = without(any)
                .capacity(new CapacityAssessmentBuilder().remaining(left).build())
                .activityCompensation(new ActivityCompensationBuilder()
                        .reduction(left.toReduction())
                        .build())
                .build();
        same(
                one,
                new OfParticipation(one),
                "remaining-capacity-within-limit",
                new Left(left),
                new LeftPercent(percent));
        same(
                one,
                new OfParticipation(one),
                "activity-compensation-reduction-at-least-a-quarter",
                new Lost(left.toReduction()));
    }

    @Property(tries = 100)
    void periods(@ForAll("applications") Application any, @ForAll @IntRange(min = -3, max = 3) int days) {
        Application one = new ApplicationBuilder()
                .from(any)
                .period(StatedPeriod.of(DAY, DAY.plusDays(days)))
                .build();
        same(one, new OfApplication(one), "period-start-before-end", new Dates(DAY, DAY.plusDays(days)));
    }

    @Property(tries = 100)
    void payouts(@ForAll @Size(max = 4) List<@IntRange(min = 0, max = 50) Integer> paid) {
        List<Sek> amounts = paid.stream().map(Sek::of).toList();
        EffortCase one = new EffortCaseBuilder()
                .funding(new EffortFundingBuilder()
                        .grant(new GrantBuilder().approvedAmount(Sek.of(60)).build())
                        .payouts(amounts.stream()
                                .<Payout>map(amount ->
                                        new PayoutBuilder().amount(amount).build())
                                .toList())
                        .build())
                .build();
        same(one, new OfCase(one), "cumulative-payouts-within-approved", new Ledger(amounts, Sek.of(60)));
    }

    @Property(tries = 100)
    void totals(@ForAll @IntRange(min = 0, max = 3) int first, @ForAll @IntRange(min = 0, max = 3) int total) {
        List<Sek> years = List.of(Sek.of(first), Sek.of(1));
        CostLine line = new CostLineBuilder()
                .amounts(finsam.core.cost.AmountRow.of(Sek.of(first), Sek.of(1)))
                .total(Sek.of(total))
                .build();
        Application one = new ApplicationBuilder()
                .costCompilation(new CostCompilationBuilder()
                        .addTable(new CostTableBuilder().addLine(line).build())
                        .build())
                .build();
        same(one, new OfApplication(one), "cost-row-total", new Row(years, Sek.of(total)));
    }

    @Property(tries = 100)
    void parties(@ForAll PartyKind owner, @ForAll @Size(max = 2) List<PartyKind> others) {
        Application one = new ApplicationBuilder()
                .owner(new EffortOwnerBuilder().kind(owner).build())
                .organisation(new EffortOrganisationBuilder()
                        .supportingParties(others.stream()
                                .<finsam.core.party.Party>map(
                                        kind -> new PartyBuilder().kind(kind).build())
                                .toList())
                        .build())
                .build();
        List<PartyKind> all = new java.util.ArrayList<>(others);
        all.add(owner);
        same(one, new OfApplication(one), "enough-cooperating-parties", new Parties(all));
    }

    @Provide
    Arbitrary<Participation> participations() {
        return FinsamArbitraries.of(Participation.class);
    }

    @Provide
    Arbitrary<Application> applications() {
        return Arbitraries.oneOf(
                FinsamArbitraries.of(Application.class), FinsamArbitraries.complete(Application.class));
    }

    /** Keeps what decides other rules, and leaves room for what decides these. */
    private static ParticipationBuilder without(Participation any) {
        return new ParticipationBuilder()
                .entryDate(DAY)
                .supportsBefore(any.supportsBefore())
                .activityCompensation(new ActivityCompensationBuilder().build())
                .measures(any.measures())
                .characteristics(any.characteristics());
    }

    private static void same(Object document, Object annotated, String code, Object... beans) {
        Verdict<?> verdict = check(document);
        Outcome outcome = verdict.explain().stream()
                .filter(one -> one.rule().code().equals(code))
                .findFirst()
                .orElseThrow()
                .outcome();
        assertThat(outcome).isIn(Outcome.SATISFIED, Outcome.VIOLATED);
        boolean error = errors(verdict.findings(), code);
        Statistics.label(code).collect(error).coverage(hit -> {
            hit.check(true).count(count -> count > 0);
            hit.check(false).count(count -> count > 0);
        });
        List<Finding> told = Violations.sorted(VALIDATOR.validate(annotated)).stream()
                .map(violation -> Violations.finding(violation).orElseThrow())
                .toList();
        assertThat(told).isEqualTo(verdict.findings());
        assertThat(errors(told, code)).isEqualTo(error);
        for (Object bean : beans) {
            Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(bean);
            assertThat(!violations.isEmpty()).as("%s on %s", code, bean).isEqualTo(error);
        }
    }

    private static boolean errors(List<Finding> findings, String code) {
        return findings.stream()
                .anyMatch(finding -> finding.code().equals(code) && finding.severity() == Severity.ERROR);
    }

    private static Verdict<?> check(Object document) {
        Profile profile = new Strict().get();
        return document instanceof Participation one
                ? check(Rulebooks.participations(profile), one)
                : document instanceof EffortCase one
                        ? check(Rulebooks.effortCases(profile), one)
                        : check(Rulebooks.applications(profile), (Application) document);
    }

    private static <T> Verdict<T> check(Rulebook<T> rulebook, T document) {
        return rulebook.check(document, DAY);
    }
}
