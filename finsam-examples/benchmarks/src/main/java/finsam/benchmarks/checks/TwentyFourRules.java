package finsam.benchmarks.checks;

import static finsam.core.finding.Severity.ERROR;

import finsam.core.application.Application;
import finsam.core.application.Signature;
import finsam.core.citation.FormRef;
import finsam.core.cost.CostCompilation;
import finsam.core.cost.CostKind;
import finsam.core.cost.CostLine;
import finsam.core.cost.CostTable;
import finsam.core.effort.EffortName;
import finsam.core.effort.EffortOrganisation;
import finsam.core.effort.Individuals;
import finsam.core.effort.TargetGroups;
import finsam.core.finding.FindingType;
import finsam.core.finding.Messages;
import finsam.core.money.Sek;
import finsam.core.party.EffortOwner;
import finsam.core.party.Party;
import finsam.core.person.AgeRange;
import finsam.core.time.StatedPeriod;
import finsam.rules.Rulebook;
import finsam.rules.profile.Profile;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import finsam.rules.rule.RuleDraft;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The 18 checks that are not about the reading of a single answer, in the language of the library. */
final class TwentyFourRules {
    private static final Messages MESSAGES = Messages.load(TwentyFourRules.class::getResourceAsStream);
    static final FindingType NUMBER_READABLE = FindingType.of("number-readable", MESSAGES);

    private static final Sek CAP = Sek.of(Limits.CAP_KRONOR);
    private static final AgeRange AGES_OF_CALL = AgeRange.of(Limits.LOWEST_AGE, Limits.HIGHEST_AGE);

    private static final Input<Application, EffortName> NAME = Input.answer("/effortName", Application::effortName);
    private static final Input<Application, String> ORGANISATION = Input.answer(
            "/owner/organisation", application -> application.owner().flatMap(EffortOwner::organisation));
    private static final Input<Application, String> CONTACT = Input.answer(
            "/owner/contactPerson", application -> application.owner().flatMap(EffortOwner::contactPerson));
    private static final Input<Application, String> BACKGROUND =
            Input.answer("/backgroundAndPurpose", Application::backgroundAndPurpose);
    private static final Input<Application, String> METHOD = Input.answer("/workingMethod", Application::workingMethod);
    private static final Input<Application, LocalDate> START =
            Input.answer("/period/start", application -> application.period().flatMap(StatedPeriod::start));
    private static final Input<Application, LocalDate> END =
            Input.answer("/period/end", application -> application.period().flatMap(StatedPeriod::end));
    private static final Input<Application, Sek> REQUESTED =
            Input.answer("/requestedAmount", Application::requestedAmount);
    private static final Input<Application, AgeRange> AGES = Input.answer(
            "/targetGroup/direct/ages",
            application -> application
                    .targetGroup()
                    .flatMap(TargetGroups::direct)
                    .flatMap(group -> group instanceof Individuals people ? people.ages() : Optional.empty()));
    private static final Input<Application, Integer> COUNT = Input.answer(
            "/targetGroup/count", application -> application.targetGroup().flatMap(TargetGroups::count));
    private static final Input<Application, List<Party>> PARTIES = Input.answer(
            "/organisation/referringParties",
            application -> application.organisation().map(EffortOrganisation::referringParties));
    private static final Rows<Application, Party> EACH_PARTY = Rows.of(
            "/organisation/referringParties",
            application -> application.organisation().map(EffortOrganisation::referringParties));
    private static final Input<Party, String> PARTY_NAME = Input.answer("/name", Party::name);
    private static final Rows<Application, CostTable> TABLES = Rows.of(
            "/costCompilation/tables",
            application -> application.costCompilation().map(CostCompilation::tables));
    private static final Rows<Application, CostLine> LINES = TABLES.inner("lines", CostTable::lines);
    private static final Input<CostLine, CostKind> KIND = Input.answer("/kind", CostLine::kind);
    private static final Input<CostLine, Sek> AMOUNT = Input.answer("/total", CostLine::total);
    private static final Input<Application, Sek> TOTAL = Input.answer(
            "/costCompilation/totalCost",
            application -> application.costCompilation().flatMap(CostCompilation::totalCost));
    private static final Input<Application, Sek> SUM = Input.<Application, Sek>answer(
                    "/costCompilation/tables", TwentyFourRules::sum)
            .named("sum");
    private static final Input<Application, Boolean> SIGNED = Input.answer(
            "/signature/signed", application -> application.signature().flatMap(Signature::signed));

    static final Rulebook<Application> RULEBOOK = new Rulebook<>(
            "twenty-four",
            Application.class,
            Profile.builder("twenty-four", "1").build(),
            List.of(
                    rule("effort-name-given").requires(NAME),
                    rule("organisation-given").requires(ORGANISATION),
                    rule("contact-person-given").requires(CONTACT),
                    rule("background-given").requires(BACKGROUND),
                    rule("working-method-given").requires(METHOD),
                    rule("period-in-order").reads(START, END).holdsWhen((start, end) -> !end.isBefore(start)),
                    rule("period-not-too-long").reads(START, END).holdsWhen(TwentyFourRules::isShortEnough),
                    rule("requested-positive").reads(REQUESTED).holdsWhen(Sek::isPositive),
                    rule("requested-within-cap").reads(REQUESTED).holdsWhen(amount -> amount.isAtMost(CAP)),
                    rule("requested-within-cost").reads(REQUESTED, TOTAL).holdsWhen(Sek::isAtMost),
                    rule("ages-within-call").reads(AGES).holdsWhen(ages -> ages.isWithin(AGES_OF_CALL)),
                    rule("count-positive").reads(COUNT).holdsWhen(count -> count > 0),
                    rule("two-parties").reads(PARTIES).holdsWhen(parties -> parties.size() >= Limits.FEWEST_PARTIES),
                    rule("party-name-given").forEach(EACH_PARTY).requires(PARTY_NAME),
                    rule("cost-kind-given").forEach(LINES).requires(KIND),
                    rule("cost-not-negative")
                            .forEach(LINES)
                            .reads(AMOUNT)
                            .holdsWhen(amount -> Sek.ZERO.isAtMost(amount)),
                    rule("total-is-sum").reads(TOTAL, SUM).holdsWhen(Sek::equals),
                    rule("signature-given").reads(SIGNED).holdsWhen(Boolean::booleanValue)));

    private TwentyFourRules() {}

    private static RuleDraft<Application> rule(String code) {
        return Rule.<Application>rule(code, ERROR, MESSAGES).from("-").cites(new FormRef("Ansökan", "1"));
    }

    private static boolean isShortEnough(LocalDate start, LocalDate end) {
        return end.isBefore(start) || Period.between(start, end.plusDays(1)).toTotalMonths() <= Limits.LONGEST_MONTHS;
    }

    private static Optional<Sek> sum(Application application) {
        long ore = 0;
        for (CostTable table :
                application.costCompilation().map(CostCompilation::tables).orElse(List.of())) {
            for (CostLine line : table.lines()) {
                Optional<Sek> total = line.total();
                if (total.isEmpty()) {
                    return Optional.empty();
                }
                ore = Math.addExact(ore, total.get().ore());
            }
        }
        return Optional.of(new Sek(ore));
    }
}
