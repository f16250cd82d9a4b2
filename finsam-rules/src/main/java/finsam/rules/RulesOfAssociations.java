package finsam.rules;

import finsam.core.annual.AnnualPlan;
import finsam.core.annual.FinancialYear;
import finsam.core.association.AssociationDecision;
import finsam.core.association.BoardMeeting;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Procurement;
import finsam.core.decision.Contract;
import finsam.core.effortcase.AssociationYear;
import finsam.rules.annual.ActivityRules;
import finsam.rules.annual.ApprovedFundsRules;
import finsam.rules.annual.BalanceRules;
import finsam.rules.annual.FinancialYearRules;
import finsam.rules.annual.HeadingRules;
import finsam.rules.annual.LineRules;
import finsam.rules.annual.TotalRules;
import finsam.rules.annual.YearRules;
import finsam.rules.association.AuditorRules;
import finsam.rules.association.BoardRules;
import finsam.rules.association.CharterRules;
import finsam.rules.association.DecisionRules;
import finsam.rules.association.MeetingRules;
import finsam.rules.association.MembershipRules;
import finsam.rules.association.ProcurementRules;
import finsam.rules.association.SeatRules;
import finsam.rules.association.ShareRules;
import finsam.rules.association.SignatoryRules;
import finsam.rules.rule.Rule;
import java.util.List;

/** The rules for an association, its decisions and its year, subject by subject. */
final class RulesOfAssociations {
    /** An association, in the order of the act. */
    static final List<Rule<CoordinationAssociation>> ASSOCIATION = all(List.of(
            MembershipRules.ALL, ShareRules.ALL, CharterRules.ALL, BoardRules.ALL, SeatRules.ALL, AuditorRules.ALL));

    /** Something that it decided. */
    static final List<Rule<AssociationDecision>> DECISION = all(List.of(DecisionRules.ALL));

    /** A meeting of its board. */
    static final List<Rule<BoardMeeting>> MEETING = all(List.of(MeetingRules.ALL));

    /** A procurement. */
    static final List<Rule<Procurement>> PROCUREMENT = all(List.of(ProcurementRules.ALL));

    /** A contract that it signed. */
    static final List<Rule<Contract>> CONTRACT = all(List.of(SignatoryRules.ALL));

    /** Its plan and budget. */
    static final List<Rule<AnnualPlan>> PLAN =
            all(List.of(HeadingRules.ALL, LineRules.ALL, TotalRules.ALL, BalanceRules.ALL, ActivityRules.ALL));

    /** A financial year. */
    static final List<Rule<FinancialYear>> FINANCIAL_YEAR = all(List.of(FinancialYearRules.ALL));

    /** Its year: plan, members and all cases together. */
    static final List<Rule<AssociationYear>> YEAR = all(List.of(ApprovedFundsRules.ALL, YearRules.ALL));

    private RulesOfAssociations() {}

    private static <T> List<Rule<T>> all(List<List<Rule<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
