package finsam.core.association;

import static finsam.core.association.AssociationRole.ADMINISTRATOR;
import static finsam.core.association.AssociationRole.BOARD;
import static finsam.core.association.AssociationRole.BOARD_MEMBER;
import static finsam.core.association.AssociationRole.CHAIR;
import static finsam.core.association.AssociationRole.MANAGER;
import static finsam.core.association.AssociationRole.VICE_CHAIR;
import static finsam.core.association.Associations.GAVLEBORG;
import static finsam.core.association.Associations.GOTLAND;
import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.party.OrganisationName;
import finsam.core.party.PartyKind;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationAssociationTest {

    @Test
    void threeBodiesOnGotlandAreFourKindsOfParty() {
        assertThat(GOTLAND.members()).hasSize(3);
        assertThat(GOTLAND.kindsOfMembers()).containsExactly(PartyKind.values());
    }

    @Test
    void gavleborgHasTenMunicipalitiesInTheirRegion() {
        assertThat(GAVLEBORG.members()).hasSize(13);
        assertThat(GAVLEBORG.kindsOfMembers()).containsExactly(PartyKind.values());
        assertThat(GAVLEBORG.area()).hasSize(10).allMatch(AreaPart::isInOwnRegion);
    }

    @Test
    void withoutMembersThereIsNoKind() {
        CoordinationAssociation empty = new CoordinationAssociationBuilder().build();
        assertThat(empty.kindsOfMembers()).isEmpty();
        assertThat(empty.maySign(Set.of(CHAIR, MANAGER, BOARD))).isFalse();
        assertThat(empty.memberNamed(OrganisationName.of("Region Gotland"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hudiksvall kommun", "HUDIKSVALL KOMMUN", "Hudiksvall-kommun"})
    void findsAMemberByItsName(String name) {
        assertThat(GAVLEBORG.memberNamed(OrganisationName.of(name)).flatMap(Member::municipality))
                .contains(MunicipalityCode.of("2184"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Täby kommun", "Hudiksvall", "Rehab AB"})
    void findsNobodyElse(String name) {
        assertThat(GAVLEBORG.memberNamed(OrganisationName.of(name))).isEmpty();
    }

    @Test
    void passesOverMembersWithoutAName() {
        CoordinationAssociation association = new CoordinationAssociationBuilder()
                .addMembers(new MemberBuilder().build())
                .addAllMembers(GOTLAND.members())
                .build();
        assertThat(association.memberNamed(Associations.REGION_GOTLAND)).isPresent();
    }

    @Test
    void chairAndManagerSignAloneAndTheBoardJointly() {
        assertThat(List.of(Set.of(CHAIR), Set.of(MANAGER), Set.of(BOARD), Set.of(MANAGER, ADMINISTRATOR)))
                .allMatch(GOTLAND::maySign);
        assertThat(List.of(
                        Set.<AssociationRole>of(),
                        Set.of(VICE_CHAIR),
                        Set.of(BOARD_MEMBER),
                        Set.of(VICE_CHAIR, BOARD_MEMBER, ADMINISTRATOR)))
                .noneMatch(GOTLAND::maySign);
    }

    @Test
    void jointlyMeansAllOfThem() {
        SignatoryRule two = SignatoryRule.of(SigningManner.JOINTLY, CHAIR, MANAGER);
        assertThat(two.allows(Set.of(CHAIR, MANAGER))).isTrue();
        assertThat(two.allows(Set.of(CHAIR, MANAGER, VICE_CHAIR))).isTrue();
        assertThat(two.allows(Set.of(CHAIR))).isFalse();
        assertThat(two.allows(Set.of(MANAGER, VICE_CHAIR))).isFalse();
    }

    @Test
    void anIncompleteRuleAllowsNobody() {
        assertThat(SignatoryRule.of(SigningManner.JOINTLY).allows(Set.of(CHAIR)))
                .isFalse();
        assertThat(SignatoryRule.of(SigningManner.ALONE).allows(Set.of(CHAIR))).isFalse();
        assertThat(new SignatoryRuleBuilder().addRoles(CHAIR).build().allows(Set.of(CHAIR)))
                .isFalse();
    }

    @Test
    void aPartOfTheAreaIsInItsOwnRegionOrNot() {
        AreaPartBuilder hudiksvall = new AreaPartBuilder().municipality(MunicipalityCode.of("2184"));
        assertThat(hudiksvall.build().isInOwnRegion()).isFalse();
        assertThat(hudiksvall.region(CountyCode.of("22")).build().isInOwnRegion())
                .isFalse();
        assertThat(hudiksvall.region(CountyCode.of("21")).build().isInOwnRegion())
                .isTrue();
        assertThat(new AreaPartBuilder().region(CountyCode.of("21")).build().isInOwnRegion())
                .isFalse();
        assertThat(new AreaPartBuilder()
                        .municipality(MunicipalityCode.of("0980"))
                        .region(CountyCode.of("09"))
                        .build()
                        .isInOwnRegion())
                .isFalse();
    }
}
