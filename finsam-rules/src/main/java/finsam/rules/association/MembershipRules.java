package finsam.rules.association;

import static finsam.core.finding.Severity.ERROR;
import static finsam.rules.association.AssociationInputs.AREA;
import static finsam.rules.association.AssociationInputs.MEMBERS;
import static finsam.rules.association.AssociationInputs.plan;
import static finsam.rules.association.AssociationInputs.present;

import finsam.core.association.AreaPart;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.Member;
import finsam.core.citation.StatuteRef;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rows;
import finsam.rules.rule.Rule;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sections 1, 3 and 4 of the act: who the members are, and that the area is covered by them. */
public final class MembershipRules {
    private static final StatuteRef PARTIES = StatuteRef.finsam("3");
    private static final Input<CoordinationAssociation, List<PartyKind>> MISSING_PARTIES =
            Input.<CoordinationAssociation, List<PartyKind>>answer("/members", MembershipRules::missingParties)
                    .named("missingParties");

    private static final Input<Member, OrganisationName> MEMBER_NAME =
            Input.answer("/organisation", Member::organisation);
    private static final Input<Member, Set<PartyKind>> KINDS =
            Input.answer("/kinds", member -> Optional.of(member.kinds()).filter(kinds -> !kinds.isEmpty()));
    private static final Input<Member, MunicipalityCode> MEMBER_MUNICIPALITY =
            Input.answer("/municipality", Member::municipality);

    private static final Input<AreaPart, MunicipalityCode> MUNICIPALITY =
            Input.answer("/municipality", AreaPart::municipality);
    private static final Input<Part, MunicipalityCode> PART_MUNICIPALITY =
            Input.answer("/municipality", part -> part.area.municipality());
    private static final Input<Part, CountyCode> PART_COUNTY = Input.<Part, CountyCode>answer(
                    "/region", part -> part.area.municipality().map(MunicipalityCode::county))
            .named("county");
    private static final Input<Part, Set<MunicipalityCode>> MEMBER_MUNICIPALITIES =
            Input.<Part, Set<MunicipalityCode>>answer("/members", part -> part.municipalities)
                    .ofDocument()
                    .named("memberMunicipalities");
    private static final Input<Part, Set<CountyCode>> MEMBER_REGIONS = Input.<Part, Set<CountyCode>>answer(
                    "/members", part -> part.regions)
            .ofDocument()
            .named("memberRegions");
    private static final Input<Named, OrganisationNumber> MEMBER_NUMBER =
            Input.answer("/organisationNumber", named -> named.member.organisationNumber());
    private static final Input<Named, OrganisationNumber> OWN_NUMBER = Input.<Named, OrganisationNumber>answer(
                    "/organisationNumber", named -> named.association)
            .ofDocument()
            .named("associationNumber");

    /** A part of the area, with the municipalities and regions among the members; empty where a member does not tell. */
    private record Part(
            AreaPart area, Optional<Set<MunicipalityCode>> municipalities, Optional<Set<CountyCode>> regions) {}

    /** A member, with the number of the association. */
    private record Named(Member member, Optional<OrganisationNumber> association) {}

    private static final Rows<CoordinationAssociation, Part> PARTS = Rows.computed("/area", MembershipRules::parts);
    private static final Rows<CoordinationAssociation, Named> NAMED = Rows.computed(
            "/members",
            association -> present(association.members())
                    .map(members -> members.stream()
                            .map(member -> new Named(member, association.organisationNumber()))
                            .toList()));

    /** The area is made of municipalities, or parts of them: every part says which. */
    public static final Rule<CoordinationAssociation> AREA_OF_MUNICIPALITIES = Rule.<CoordinationAssociation>rule(
                    "area-part-names-municipality", ERROR)
            .from("L2003:1210 1 §")
            .cites(StatuteRef.finsam("1"))
            .forEach(AREA)
            .requires(MUNICIPALITY);

    /** Försäkringskassan, Arbetsförmedlingen, a region and a municipality are members; no region where none could be. */
    public static final Rule<CoordinationAssociation> STATUTORY_PARTIES = Rule.<CoordinationAssociation>rule(
                    "association-has-statutory-parties", ERROR)
            .from("A01")
            .cites(PARTIES)
            .reads(MISSING_PARTIES)
            .holdsWhen(List::isEmpty);

    /** Only a municipality that belongs to no region is municipality and region at once. */
    public static final Rule<CoordinationAssociation> BOTH_KINDS = Rule.<CoordinationAssociation>rule(
                    "one-body-may-hold-region-and-municipality", ERROR)
            .from("A02")
            .cites(StatuteRef.finsam("5 a"))
            .cites(plan("1"))
            .forEach(MEMBERS)
            .onlyIf(KINDS, kinds -> kinds.containsAll(Set.of(PartyKind.REGION, PartyKind.MUNICIPALITY)))
            .shows(MEMBER_NAME)
            .reads(MEMBER_MUNICIPALITY)
            .holdsWhen(MunicipalityCode::isOutsideRegion);

    /** The municipality of every part of the area is a member. */
    public static final Rule<CoordinationAssociation> PART_HAS_MUNICIPALITY = Rule.<CoordinationAssociation>rule(
                    "area-part-has-its-municipality", ERROR)
            .from("L2003:1210 3 §")
            .cites(PARTIES)
            .forEach(PARTS)
            .reads(PART_MUNICIPALITY, MEMBER_MUNICIPALITIES)
            .holdsWhen((municipality, members) -> members.contains(municipality));

    /** The region of every part of the area is a member, but where the municipality belongs to none. */
    public static final Rule<CoordinationAssociation> PART_HAS_REGION = Rule.<CoordinationAssociation>rule(
                    "area-part-has-its-region", ERROR)
            .from("L2003:1210 3 §")
            .cites(PARTIES)
            .forEach(PARTS)
            .onlyIf(PART_MUNICIPALITY, municipality -> !municipality.isOutsideRegion())
            .shows(PART_MUNICIPALITY)
            .reads(PART_COUNTY, MEMBER_REGIONS)
            .holdsWhen((county, regions) -> regions.contains(county));

    /** The association is a legal person of its own: it is none of its members. */
    public static final Rule<CoordinationAssociation> OWN_LEGAL_PERSON = Rule.<CoordinationAssociation>rule(
                    "association-is-own-legal-person", ERROR)
            .from("L2003:1210 4 §")
            .cites(StatuteRef.finsam("4"))
            .forEach(NAMED)
            .reads(MEMBER_NUMBER, OWN_NUMBER)
            .holdsWhen((member, own) -> !member.equals(own));

    /** The rules, in the order of the act. */
    public static final List<Rule<CoordinationAssociation>> ALL = List.of(
            AREA_OF_MUNICIPALITIES,
            STATUTORY_PARTIES,
            BOTH_KINDS,
            PART_HAS_MUNICIPALITY,
            PART_HAS_REGION,
            OWN_LEGAL_PERSON);

    private MembershipRules() {}

    private static Optional<List<PartyKind>> missingParties(CoordinationAssociation association) {
        if (association.members().isEmpty()) {
            return Optional.empty();
        }
        EnumSet<PartyKind> missing = EnumSet.allOf(PartyKind.class);
        missing.removeAll(association.kindsOfMembers());
        if (missing.contains(PartyKind.REGION) && isOutsideRegions(association)) {
            missing.remove(PartyKind.REGION);
        }
        boolean untold =
                association.members().stream().anyMatch(member -> member.kinds().isEmpty());
        return missing.isEmpty() || !untold ? Optional.of(List.copyOf(missing)) : Optional.empty();
    }

    private static boolean isOutsideRegions(CoordinationAssociation association) {
        return !association.area().isEmpty()
                && association.area().stream()
                        .allMatch(part -> part.municipality()
                                .filter(MunicipalityCode::isOutsideRegion)
                                .isPresent());
    }

    private static Optional<List<Part>> parts(CoordinationAssociation association) {
        Optional<Set<MunicipalityCode>> municipalities = told(association, PartyKind.MUNICIPALITY)
                ? Optional.of(association.members().stream()
                        .flatMap(member -> member.municipality().stream())
                        .collect(Collectors.<MunicipalityCode, Set<MunicipalityCode>>toCollection(LinkedHashSet::new)))
                : Optional.empty();
        Optional<Set<CountyCode>> regions = told(association, PartyKind.REGION)
                ? Optional.of(association.members().stream()
                        .flatMap(member -> member.region().stream())
                        .collect(Collectors.<CountyCode, Set<CountyCode>>toCollection(LinkedHashSet::new)))
                : Optional.empty();
        return present(association.area())
                .map(area -> area.stream()
                        .map(part -> new Part(part, municipalities, regions))
                        .toList());
    }

    /** Tells whether there are members, and each one of a kind says which municipality or region it is. */
    private static boolean told(CoordinationAssociation association, PartyKind kind) {
        return !association.members().isEmpty()
                && association.members().stream()
                        .filter(member -> member.kinds().contains(kind))
                        .allMatch(member -> member.municipality().isPresent()
                                || (kind == PartyKind.REGION && member.region().isPresent()));
    }
}
