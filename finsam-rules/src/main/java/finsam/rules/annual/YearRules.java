package finsam.rules.annual;

import static finsam.core.finding.Severity.WARNING;

import finsam.core.annual.FinancialYear;
import finsam.core.association.AreaPart;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.citation.PublishedRef;
import finsam.core.citation.StatuteRef;
import finsam.core.effort.Effort;
import finsam.core.effort.EffortKind;
import finsam.core.effortcase.AssociationYear;
import finsam.core.effortcase.EffortCase;
import finsam.core.party.OrganisationName;
import finsam.core.place.MunicipalityCode;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an association has to show for a year, seen over all its efforts and all its members. */
public final class YearRules {
    private static final PublishedRef CALL =
            new PublishedRef("Utlysning Nästa steg, Samordningsförbund Gävleborg 2021-10-25", "Målgrupp");

    private static final Input<AssociationYear, List<MunicipalityCode>> AREA =
            Input.<AssociationYear, List<MunicipalityCode>>answer(
                            "/association/area", year -> year.association().flatMap(YearRules::area))
                    .hidden();
    private static final Input<AssociationYear, List<EffortCase>> CASES = Input.list("/cases", AssociationYear::cases);
    private static final Input<AssociationYear, List<MunicipalityCode>> WITHOUT_EFFORT = Input.computed(
                    "municipalities", CASES, AREA, YearRules::withoutEffort)
            .shown();

    private static final Input<AssociationYear, List<OrganisationName>> MEMBERS =
            Input.<AssociationYear, List<OrganisationName>>answer(
                            "/association/members", year -> year.association().flatMap(YearRules::members))
                    .hidden();
    private static final Input<AssociationYear, Set<OrganisationName>> DECIDED =
            Input.<AssociationYear, Set<OrganisationName>>answer(
                            "/financialYear/dischargeDecidedBy",
                            year -> year.financialYear()
                                    .map(FinancialYear::dischargeDecidedBy)
                                    .filter(names -> !names.isEmpty()))
                    .hidden();
    private static final Input<AssociationYear, List<OrganisationName>> UNDECIDED =
            Input.computed("undecided", DECIDED, MEMBERS, YearRules::undecided).shown();

    /** In every municipality of the area there is an effort for the people who live there, if the association wants it so. */
    public static final Rule<AssociationYear> EFFORT_EVERYWHERE = Rule.<AssociationYear>rule(
                    "regional-availability", WARNING)
            .from("C11")
            .cites(CALL)
            .onlyIf(Input.parameter(AssociationParameters.EFFORT_IN_EVERY_MUNICIPALITY), asked -> asked)
            .reads(WITHOUT_EFFORT)
            .holdsWhen(List::isEmpty);

    /** Once members decide whether to discharge the board, each of them does by itself. */
    public static final Rule<AssociationYear> DISCHARGE_BY_EACH = Rule.<AssociationYear>rule(
                    "each-member-decides-on-discharge", WARNING)
            .from("L2003:1210 26 §")
            .cites(StatuteRef.finsam("26"))
            .reads(UNDECIDED)
            .holdsWhen(List::isEmpty);

    /** The rules. */
    public static final List<Rule<AssociationYear>> ALL = List.of(EFFORT_EVERYWHERE, DISCHARGE_BY_EACH);

    private YearRules() {}

    /** Returns the municipalities of an area; empty if one of its parts names none. */
    private static Optional<List<MunicipalityCode>> area(CoordinationAssociation association) {
        List<MunicipalityCode> municipalities = association.area().stream()
                .map(AreaPart::municipality)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return municipalities.isEmpty()
                        || association.area().stream()
                                .anyMatch(part -> part.municipality().isEmpty())
                ? Optional.empty()
                : Optional.of(municipalities);
    }

    /** Returns the municipalities without an effort for people; empty while an effort that could be there says not where. */
    private static Optional<List<MunicipalityCode>> withoutEffort(List<EffortCase> cases, List<MunicipalityCode> area) {
        Set<MunicipalityCode> served = new HashSet<>();
        boolean untold = false;
        for (EffortCase one : cases) {
            Optional<Effort> effort = one.effort();
            boolean structural = effort.filter(YearRules::isStructuralOnly).isPresent();
            List<Optional<MunicipalityCode>> places = effort.map(Effort::municipalities).orElse(Set.of()).stream()
                    .map(place -> MunicipalityCode.parse(place).value())
                    .toList();
            if (!structural) {
                places.forEach(place -> place.ifPresent(served::add));
                untold = untold || places.isEmpty() || places.contains(Optional.<MunicipalityCode>empty());
            }
        }
        List<MunicipalityCode> without =
                area.stream().filter(place -> !served.contains(place)).toList();
        return untold && !without.isEmpty() ? Optional.empty() : Optional.of(without);
    }

    private static boolean isStructuralOnly(Effort effort) {
        return effort.kinds().contains(EffortKind.STRUCTURAL) && !effort.kinds().contains(EffortKind.INDIVIDUAL);
    }

    /** Returns the names of the members; empty if one of them has none. */
    private static Optional<List<OrganisationName>> members(CoordinationAssociation association) {
        List<OrganisationName> names = association.members().stream()
                .map(Member::organisation)
                .flatMap(Optional::stream)
                .toList();
        return names.isEmpty() || names.size() < association.members().size() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<List<OrganisationName>> undecided(
            Set<OrganisationName> decided, List<OrganisationName> members) {
        Set<String> names =
                decided.stream().map(OrganisationName::letters).collect(Collectors.toCollection(LinkedHashSet::new));
        return Optional.of(members.stream()
                .filter(member -> !names.contains(member.letters()))
                .toList());
    }
}
