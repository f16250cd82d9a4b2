package finsam.core.association;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import finsam.core.money.VatBasis;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;

/**
 * Two associations of the sources. What their documents do not tell, such as who chairs the board and who appointed whom, is
 * made up.
 */
final class Associations {
    static final OrganisationName AGENCY = OrganisationName.of("Försäkringskassan");
    static final OrganisationName SERVICE = OrganisationName.of("Arbetsförmedlingen");
    static final OrganisationName REGION_GOTLAND = OrganisationName.of("Region Gotland");

    /** FinsamGotland as its plan for 2021 describes it. */
    static final CoordinationAssociation GOTLAND = new CoordinationAssociationBuilder()
            .name(OrganisationName.of("FinsamGotland"))
            .firstOperatingYear(2008)
            .addArea(new AreaPartBuilder()
                    .municipality(MunicipalityCode.of("0980"))
                    .extent(AreaExtent.WHOLE)
                    .build())
            .addMembers(agency().share(Share.of(1, 2)).build())
            .addMembers(service().share(Share.NONE).build())
            .addMembers(new MemberBuilder()
                    .organisation(REGION_GOTLAND)
                    .organisationNumber(OrganisationNumber.of("2120000803"))
                    .addKinds(PartyKind.REGION, PartyKind.MUNICIPALITY)
                    .municipality(MunicipalityCode.of("0980"))
                    .share(Share.of(1, 2))
                    .build())
            .board(new BoardBuilder()
                    .addMembers(ordinary("1", REGION_GOTLAND, EligibilityGround.REGION_COUNCIL)
                            .office(BoardOffice.CHAIR)
                            .build())
                    .addMembers(ordinary("2", REGION_GOTLAND, EligibilityGround.REGION_COUNCIL)
                            .build())
                    .addMembers(ordinary("3", AGENCY, EligibilityGround.SOCIAL_INSURANCE_EMPLOYEE)
                            .office(BoardOffice.VICE_CHAIR)
                            .build())
                    .addMembers(ordinary("4", SERVICE, EligibilityGround.EMPLOYMENT_SERVICE_EMPLOYEE)
                            .build())
                    .addMembers(deputy("1", REGION_GOTLAND, EligibilityGround.REGION_COUNCIL))
                    .addMembers(deputy("2", REGION_GOTLAND, EligibilityGround.REGION_COUNCIL))
                    .addMembers(deputy("3", AGENCY, EligibilityGround.SOCIAL_INSURANCE_EMPLOYEE))
                    .addMembers(deputy("4", SERVICE, EligibilityGround.EMPLOYMENT_SERVICE_EMPLOYEE))
                    .addCoopted(AssociationRole.MANAGER)
                    .build())
            .addAuditors(auditor(SeatKind.ORDINARY, REGION_GOTLAND))
            .addAuditors(auditor(SeatKind.DEPUTY, REGION_GOTLAND))
            .addAuditors(auditor(SeatKind.ORDINARY, AGENCY, SERVICE))
            .addAuditors(auditor(SeatKind.DEPUTY, AGENCY, SERVICE))
            .manager(new AssociationManagerBuilder()
                    .extent(Share.WHOLE)
                    .attestationLimit(Sek.of(47_600))
                    .limitBasis(VatBasis.EX_VAT)
                    .build())
            .addBodies(AssociationBody.values())
            .addSignatories(
                    SignatoryRule.of(SigningManner.ALONE, AssociationRole.CHAIR, AssociationRole.MANAGER),
                    SignatoryRule.of(SigningManner.JOINTLY, AssociationRole.BOARD))
            .build();

    /** Samordningsförbund Gävleborg: the region and its ten municipalities, which share their quarter equally here. */
    static final CoordinationAssociation GAVLEBORG = gavleborg();

    private Associations() {}

    private static CoordinationAssociation gavleborg() {
        CountyCode county = CountyCode.of("21");
        CoordinationAssociationBuilder association = new CoordinationAssociationBuilder()
                .name(OrganisationName.of("Samordningsförbund Gävleborg"))
                .addMembers(agency().share(Share.of(1, 2)).build())
                .addMembers(service().share(Share.NONE).build())
                .addMembers(new MemberBuilder()
                        .organisation(OrganisationName.of("Region Gävleborg"))
                        .addKinds(PartyKind.REGION)
                        .region(county)
                        .share(Share.of(1, 4))
                        .build());
        for (MunicipalityCode municipality : county.municipalities()) {
            association.addArea(new AreaPartBuilder()
                    .municipality(municipality)
                    .extent(AreaExtent.WHOLE)
                    .region(county)
                    .build());
            association.addMembers(new MemberBuilder()
                    .organisation(OrganisationName.of(municipality.name() + " kommun"))
                    .addKinds(PartyKind.MUNICIPALITY)
                    .municipality(municipality)
                    .share(Share.of(1, 40))
                    .build());
        }
        return association.build();
    }

    private static MemberBuilder agency() {
        return new MemberBuilder()
                .organisation(AGENCY)
                .organisationNumber(OrganisationNumber.of("2021005521"))
                .addKinds(PartyKind.SOCIAL_INSURANCE_AGENCY);
    }

    private static MemberBuilder service() {
        return new MemberBuilder()
                .organisation(SERVICE)
                .organisationNumber(OrganisationNumber.of("2021002114"))
                .addKinds(PartyKind.EMPLOYMENT_SERVICE);
    }

    private static BoardMemberBuilder ordinary(String seat, OrganisationName by, EligibilityGround ground) {
        return new BoardMemberBuilder()
                .kind(SeatKind.ORDINARY)
                .seat(seat)
                .appointedBy(by)
                .eligibility(ground);
    }

    private static BoardMember deputy(String seat, OrganisationName by, EligibilityGround ground) {
        return new BoardMemberBuilder()
                .kind(SeatKind.DEPUTY)
                .addDeputyForSeats(seat)
                .appointedBy(by)
                .eligibility(ground)
                .build();
    }

    private static Auditor auditor(SeatKind kind, OrganisationName... onBehalfOf) {
        return new AuditorBuilder()
                .kind(kind)
                .addOnBehalfOf(onBehalfOf)
                .appointedBy(onBehalfOf[0])
                .build();
    }
}
