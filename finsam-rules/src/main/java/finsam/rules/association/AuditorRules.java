package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.plan;
import static finsam.rules.association.AssociationInputs.present;

import finsam.core.association.Auditor;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.association.SeatKind;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.core.party.PartyKind;
import finsam.rules.profile.AssociationParameters;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Section 25 of the act: the auditors, and on whose behalf they audit. */
public final class AuditorRules {
    private static final StatuteRef AUDITORS = StatuteRef.finsam("25");

    /** A member, with whether an auditor audits on its behalf; empty where an auditor does not tell on whose. */
    private record Audited(Member member, Optional<Boolean> hasAuditor) {}

    private static final Rows<CoordinationAssociation, Audited> AUDITED =
            Rows.computed("/members", AuditorRules::audited);
    private static final Input<Audited, OrganisationName> NAME =
            Input.answer("/organisation", audited -> audited.member.organisation());
    private static final Input<Audited, Boolean> HAS_AUDITOR =
            Input.<Audited, Boolean>answer("", Audited::hasAuditor).named("hasAuditor");

    private static final Input<CoordinationAssociation, Integer> ORDINARY =
            ofAuditors("auditors", auditors -> count(auditors, SeatKind.ORDINARY));
    private static final Input<CoordinationAssociation, Integer> DEPUTIES =
            ofAuditors("deputies", auditors -> count(auditors, SeatKind.DEPUTY));
    private static final Input<CoordinationAssociation, Boolean> AGENCIES_SHARE =
            Input.<CoordinationAssociation, Boolean>answer("/auditors", AuditorRules::agenciesShare)
                    .named("agenciesShare");

    /** An auditor audits on behalf of every member. */
    public static final Rule<CoordinationAssociation> EVERY_MEMBER = Rule.<CoordinationAssociation>rule(
                    "auditor-for-each-member", ERROR)
            .from("L2003:1210 25 §")
            .cites(AUDITORS)
            .forEach(AUDITED)
            .shows(NAME)
            .reads(HAS_AUDITOR)
            .holdsWhen(Boolean::booleanValue);

    /** Försäkringskassan and Arbetsförmedlingen have one auditor together. */
    public static final Rule<CoordinationAssociation> JOINT_FOR_AGENCIES = Rule.<CoordinationAssociation>rule(
                    "state-agencies-share-an-auditor", ERROR)
            .from("A13")
            .cites(AUDITORS)
            .cites(plan("Bilaga 2"))
            .reads(AGENCIES_SHARE)
            .holdsWhen(Boolean::booleanValue);

    /** There are as many auditors as the association has settled. */
    public static final Rule<CoordinationAssociation> NUMBER = Rule.<CoordinationAssociation>rule(
                    "auditors-composition", ERROR)
            .from("A13")
            .cites(plan("Bilaga 2"))
            .reads(ORDINARY, Input.parameter(AssociationParameters.AUDITORS))
            .holdsWhen(Integer::equals);

    /** There are as many deputies of auditors as the association has settled. */
    public static final Rule<CoordinationAssociation> DEPUTY_NUMBER = Rule.<CoordinationAssociation>rule(
                    "auditor-deputies-composition", ERROR)
            .from("A13")
            .cites(plan("Bilaga 2"))
            .reads(DEPUTIES, Input.parameter(AssociationParameters.AUDITOR_DEPUTIES))
            .holdsWhen(Integer::equals);

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL =
            List.of(EVERY_MEMBER, JOINT_FOR_AGENCIES, NUMBER, DEPUTY_NUMBER);

    private AuditorRules() {}

    private static <V> Input<CoordinationAssociation, V> ofAuditors(
            String name, Function<List<Auditor>, Optional<V>> function) {
        return Input.<CoordinationAssociation, V>answer(
                        "/auditors",
                        association -> present(association.auditors()).flatMap(function))
                .named(name);
    }

    private static Optional<Integer> count(List<Auditor> auditors, SeatKind kind) {
        return auditors.stream().anyMatch(auditor -> auditor.kind().isEmpty())
                ? Optional.empty()
                : Optional.of((int) auditors.stream()
                        .filter(auditor -> auditor.kind().equals(Optional.of(kind)))
                        .count());
    }

    private static Optional<List<Audited>> audited(CoordinationAssociation association) {
        Optional<Set<String>> served = served(association.auditors());
        return present(association.members())
                .map(members -> members.stream()
                        .map(member -> new Audited(
                                member,
                                served.flatMap(
                                        names -> member.organisation().map(name -> names.contains(name.letters())))))
                        .toList());
    }

    /** Returns the names on whose behalf ordinary auditors audit; empty where one does not tell. */
    private static Optional<Set<String>> served(List<Auditor> auditors) {
        Set<String> names = new HashSet<>();
        for (Auditor auditor : auditors) {
            if (auditor.kind().isEmpty() || auditor.onBehalfOf().isEmpty()) {
                return Optional.empty();
            }
            if (auditor.kind().get() == SeatKind.ORDINARY) {
                auditor.onBehalfOf().forEach(name -> names.add(name.letters()));
            }
        }
        return auditors.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<Boolean> agenciesShare(CoordinationAssociation association) {
        Set<String> agencies = names(association, PartyKind.SOCIAL_INSURANCE_AGENCY);
        Set<String> services = names(association, PartyKind.EMPLOYMENT_SERVICE);
        if (agencies.isEmpty()
                || services.isEmpty()
                || served(association.auditors()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(association.auditors().stream()
                .filter(auditor -> serves(auditor, agencies) || serves(auditor, services))
                .allMatch(auditor -> serves(auditor, agencies) && serves(auditor, services)));
    }

    private static boolean serves(Auditor auditor, Set<String> names) {
        return auditor.onBehalfOf().stream().anyMatch(name -> names.contains(name.letters()));
    }

    private static Set<String> names(CoordinationAssociation association, PartyKind kind) {
        Set<String> names = new HashSet<>();
        association.members().stream()
                .filter(member -> member.kinds().contains(kind))
                .flatMap(member -> member.organisation().stream())
                .forEach(name -> names.add(name.letters()));
        return names;
    }
}
