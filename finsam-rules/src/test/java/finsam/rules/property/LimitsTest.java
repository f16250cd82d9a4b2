package finsam.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.ApplicationBuilder;
import finsam.core.benefit.ActivityCompensationBuilder;
import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.decision.ContractBuilder;
import finsam.core.decision.EffortFundingBuilder;
import finsam.core.decision.GrantBuilder;
import finsam.core.decision.PayoutBuilder;
import finsam.core.effortcase.EffortCaseBuilder;
import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.participation.CapacityAssessmentBuilder;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.person.Age;
import finsam.core.person.BirthMonth;
import finsam.core.report.FinalReport;
import finsam.core.report.FinalReportBuilder;
import finsam.core.time.StatedPeriod;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.rule.Outcome;
import finsam.testing.FinsamArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Generated values lie below, on and above each limit, and the rule says on each side what it should. */
class LimitsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @Property(tries = 400)
    @StatisticsReport(onFailureOnly = true)
    void generatedAgesLieOnBothSidesOfTheAgesOfTheAct(@ForAll("ages") Age age) {
        var participation = new ParticipationBuilder()
                .age(age)
                .entryDate(DAY)
                .activityCompensation(new ActivityCompensationBuilder().build())
                .build();
        int years = age.years();
        side("from 19", Integer.compare(years, 19));
        side("to 29", Integer.compare(years, 29));
        side("from 16", Integer.compare(years, 16));
        side("to 64", Integer.compare(years, 64));
        holds(
                Rulebooks.participations(KnownProfiles.GAVLEBORG),
                participation,
                "activity-compensation-age",
                years >= 19 && years <= 29);
    }

    @Property(tries = 400)
    @StatisticsReport(onFailureOnly = true)
    void theMonthsOfTheAct(
            @ForAll @IntRange(min = 1, max = 12) int born, @ForAll @IntRange(min = -2, max = 2) int months) {
        YearMonth birth = YearMonth.of(2000, born);
        YearMonth last = birth.plusYears(30).minusMonths(1);
        YearMonth paid = last.plusMonths(months);
        var participation = new ParticipationBuilder()
                .birthMonth(new BirthMonth(birth))
                .activityCompensation(
                        new ActivityCompensationBuilder().firstMonth(paid).build())
                .build();
        side("the month before thirty", Integer.compare(months, 0));
        holds(
                Rulebooks.participations(KnownProfiles.GAVLEBORG),
                participation,
                "activity-compensation-month-window",
                months <= 0);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void aQuarterOfCapacityIsLeftAtMost(@ForAll @IntRange(min = 20, max = 30) int percent) {
        var participation = new ParticipationBuilder()
                .capacity(new CapacityAssessmentBuilder()
                        .remaining(RemainingCapacity.ofPercent(percent))
                        .build())
                .build();
        side("25 % left", Integer.compare(percent, 25));
        holds(
                Rulebooks.participations(KnownProfiles.HUDIKSVALL_TRISAM),
                participation,
                "remaining-capacity-within-limit",
                percent < 25);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void aQuarterOfCapacityIsLostAtLeast(@ForAll @IntRange(min = 20, max = 30) int percent) {
        var participation = new ParticipationBuilder()
                .activityCompensation(new ActivityCompensationBuilder()
                        .reduction(CapacityReduction.ofPercent(percent))
                        .build())
                .build();
        side("25 % lost", Integer.compare(percent, 25));
        holds(
                Rulebooks.participations(KnownProfiles.GAVLEBORG),
                participation,
                "activity-compensation-reduction-at-least-a-quarter",
                percent >= 25);
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void generatedSharesLieOnBothSidesOfAQuarter(@ForAll("shares") Share share) {
        side("a quarter", share.compareTo(Share.ofPercent(25)));
        side("all", share.compareTo(Share.WHOLE));
        side("none", share.compareTo(Share.NONE));
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void generatedDatesLieOnBothSidesOfADay(@ForAll("dates") LocalDate date) {
        side("the day of the verdict", date.compareTo(DAY));
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void usedIsAtMostApproved(@ForAll @IntRange(min = -2, max = 2) int more, @ForAll("amounts") Sek approved) {
        Optional<Sek> used = Sek.ifInRange(() -> approved.plus(new Sek(more)));
        Assume.that(used.isPresent());
        FinalReport report = new FinalReportBuilder()
                .approvedAmount(approved)
                .usedAmount(used)
                .build();
        side("used of approved, to the öre", Integer.compare(more, 0));
        holds(
                Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022),
                report,
                "used-not-above-approved",
                more <= 0);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void paidIsAtMostApproved(@ForAll @IntRange(min = -2, max = 2) int more) {
        Sek approved = Sek.of(60);
        var one = new EffortCaseBuilder()
                .funding(new EffortFundingBuilder()
                        .grant(new GrantBuilder().approvedAmount(approved).build())
                        .addPayouts(new PayoutBuilder().amount(Sek.of(20)).build())
                        .addPayouts(new PayoutBuilder()
                                .amount(Sek.of(40).plus(new Sek(more)))
                                .build())
                        .build())
                .build();
        side("paid of approved, to the öre", Integer.compare(more, 0));
        holds(Rulebooks.effortCases(KnownProfiles.GAVLEBORG), one, "cumulative-payouts-within-approved", more <= 0);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void aPeriodEndsAfterItBegins(@ForAll @IntRange(min = -2, max = 2) int days) {
        var application = new ApplicationBuilder()
                .period(StatedPeriod.of(DAY, DAY.plusDays(days)))
                .build();
        side("end of start", Integer.compare(days, 0));
        holds(
                Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024),
                application,
                "period-start-before-end",
                days > 0);
    }

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void aContractIsNotSignedBeforeTheDecision(@ForAll @IntRange(min = -2, max = 2) int days) {
        var one = new EffortCaseBuilder()
                .funding(new EffortFundingBuilder()
                        .grant(new GrantBuilder().decidedOn(DAY).build())
                        .contract(new ContractBuilder()
                                .signedOn(DAY.plusDays(days))
                                .build())
                        .build())
                .build();
        side("signed after decided", Integer.compare(days, 0));
        holds(Rulebooks.effortCases(KnownProfiles.GAVLEBORG), one, "contract-not-before-decision", days >= 0);
    }

    private static void side(String limit, int compared) {
        Statistics.label(limit).collect(Integer.signum(compared)).coverage(hit -> {
            hit.check(-1).count(count -> count > 0);
            hit.check(0).count(count -> count > 0);
            hit.check(1).count(count -> count > 0);
        });
    }

    private static <T> void holds(Rulebook<T> rulebook, T document, String code, boolean expected) {
        assertThat(rulebook.check(document, DAY).receipt().outcomes().get(code))
                .as(code)
                .isEqualTo(expected ? Outcome.SATISFIED : Outcome.VIOLATED);
    }

    @Provide
    Arbitrary<Age> ages() {
        return FinsamArbitraries.of(Age.class);
    }

    @Provide
    Arbitrary<Share> shares() {
        return FinsamArbitraries.of(Share.class);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return FinsamArbitraries.of(LocalDate.class);
    }

    @Provide
    Arbitrary<Sek> amounts() {
        return FinsamArbitraries.of(Sek.class);
    }
}
