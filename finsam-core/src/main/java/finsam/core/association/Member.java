package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.money.Share;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.PartyKind;
import finsam.core.place.CountyCode;
import finsam.core.place.MunicipalityCode;
import finsam.core.style.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A member of an association (<i>förbundsmedlem</i>): one of the parties.
 *
 * <p>One body can be of two kinds: on Gotland the municipality also does what a region does elsewhere.
 *
 * <pre>{@code
 * Member gotland = new MemberBuilder()
 *         .organisation(OrganisationName.of("Region Gotland"))
 *         .organisationNumber(OrganisationNumber.of("2120000803"))
 *         .addKinds(PartyKind.REGION, PartyKind.MUNICIPALITY)
 *         .municipality(MunicipalityCode.of("0980"))
 *         .share(Share.of(1, 2))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface Member {
    /** The organisation. */
    Optional<OrganisationName> organisation();

    /** Its number. */
    Optional<OrganisationNumber> organisationNumber();

    /** The kinds of party that it counts as; two for a body that is both municipality and region. */
    @LimitedList
    Set<PartyKind> kinds();

    /** The municipality that it is, if it is one. */
    Optional<MunicipalityCode> municipality();

    /** The region that it is, by its county, if it is one. */
    Optional<CountyCode> region();

    /** Its share in assets, debts and costs (5 and 9 §§). */
    Optional<Share> share();

    /** The day from which it is a member. */
    Optional<LocalDate> joinedOn();

    /** The day on which it gave notice (<i>uppsägning</i>, 27 §). */
    Optional<LocalDate> noticeGivenOn();

    /** The last day of its membership. */
    Optional<LocalDate> leavesOn();
}
