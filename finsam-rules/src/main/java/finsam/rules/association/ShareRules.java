package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.ofMembers;

import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.association.Shares;
import finsam.core.citation.StatuteRef;
import finsam.core.money.Share;
import finsam.core.party.PartyKind;
import finsam.core.place.MunicipalityCode;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sections 5 and 5 a of the act: what part each group of members bears. How a group divides its part is its own matter. */
public final class ShareRules {
    private static final StatuteRef SHARES = StatuteRef.finsam("5");
    private static final Share HALF = Share.of(1, 2);
    private static final Share QUARTER = Share.of(1, 4);

    private static final Input<CoordinationAssociation, Boolean> HAS_OUTSIDE_MEMBER = ofMembers(
            "hasMemberOutsideRegions",
            members -> Optional.of(members.stream()
                    .anyMatch(member -> member.municipality()
                            .filter(MunicipalityCode::isOutsideRegion)
                            .isPresent())));
    private static final Input<CoordinationAssociation, Share> STATE_SHARE = ofMembers(
            "stateShare",
            members -> sum(members, EnumSet.of(PartyKind.SOCIAL_INSURANCE_AGENCY, PartyKind.EMPLOYMENT_SERVICE)));
    private static final Input<CoordinationAssociation, Share> REGION_SHARE =
            ofMembers("regionShare", members -> sum(members, EnumSet.of(PartyKind.REGION)));
    private static final Input<CoordinationAssociation, Share> MUNICIPALITY_SHARE =
            ofMembers("municipalityShare", members -> sum(members, EnumSet.of(PartyKind.MUNICIPALITY)));
    private static final Input<CoordinationAssociation, Share> LOCAL_SHARE =
            ofMembers("localShare", members -> sum(members, EnumSet.of(PartyKind.REGION, PartyKind.MUNICIPALITY)));

    /** Försäkringskassan bears a half, which is the whole part of the state. */
    public static final Rule<CoordinationAssociation> STATE_HALF = Rule.<CoordinationAssociation>rule(
                    "state-bears-its-part", ERROR)
            .from("L2003:1210 5 §")
            .cites(SHARES)
            .reads(STATE_SHARE)
            .holdsWhen(HALF::equals);

    /** The regions together bear a quarter. */
    public static final Rule<CoordinationAssociation> REGIONS_QUARTER = Rule.<CoordinationAssociation>rule(
                    "regions-bear-their-part", ERROR)
            .from("L2003:1210 5 §")
            .cites(SHARES)
            .onlyIf(HAS_OUTSIDE_MEMBER, outside -> !outside)
            .reads(REGION_SHARE)
            .holdsWhen(QUARTER::equals);

    /** The municipalities together bear a quarter. */
    public static final Rule<CoordinationAssociation> MUNICIPALITIES_QUARTER = Rule.<CoordinationAssociation>rule(
                    "municipalities-bear-their-part", ERROR)
            .from("L2003:1210 5 §")
            .cites(SHARES)
            .onlyIf(HAS_OUTSIDE_MEMBER, outside -> !outside)
            .reads(MUNICIPALITY_SHARE)
            .holdsWhen(QUARTER::equals);

    /** With a municipality that belongs to no region, municipalities and regions together bear a half. */
    public static final Rule<CoordinationAssociation> LOCAL_HALF = Rule.<CoordinationAssociation>rule(
                    "municipality-outside-regions-bears-both-parts", ERROR)
            .from("L2003:1210 5 a §")
            .cites(StatuteRef.finsam("5 a"))
            .onlyIf(HAS_OUTSIDE_MEMBER, outside -> outside)
            .reads(LOCAL_SHARE)
            .holdsWhen(HALF::equals);

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL =
            List.of(STATE_HALF, REGIONS_QUARTER, MUNICIPALITIES_QUARTER, LOCAL_HALF);

    private ShareRules() {}

    /** Returns what the members of some kinds bear together; empty if there is none, or one does not state its share. */
    private static Optional<Share> sum(List<Member> members, Set<PartyKind> kinds) {
        List<Optional<Share>> shares = members.stream()
                .filter(member -> !Collections.disjoint(member.kinds(), kinds))
                .map(Member::share)
                .toList();
        return shares.isEmpty() || shares.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Shares.sum(shares.stream().flatMap(Optional::stream).toList());
    }
}
