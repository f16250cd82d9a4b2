package finsam.json.association;

import finsam.core.association.AreaExtent;
import finsam.core.association.AreaPart;
import finsam.core.association.AreaPartBuilder;
import finsam.core.association.AssociationBody;
import finsam.core.association.AssociationManager;
import finsam.core.association.AssociationManagerBuilder;
import finsam.core.association.AssociationRole;
import finsam.core.association.Auditor;
import finsam.core.association.AuditorBuilder;
import finsam.core.association.Charter;
import finsam.core.association.CharterBuilder;
import finsam.core.association.CharterPoint;
import finsam.core.association.CoordinationAssociation;
import finsam.core.association.CoordinationAssociationBuilder;
import finsam.core.association.Member;
import finsam.core.association.MemberBuilder;
import finsam.core.association.SeatKind;
import finsam.core.association.SignatoryRule;
import finsam.core.association.SignatoryRuleBuilder;
import finsam.core.association.SigningManner;
import finsam.core.money.VatBasis;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.party.PartyForms;
import finsam.json.place.PlaceCodecs;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** The coordination association. */
public final class AssociationForms {
    /** A part of the area. */
    public static final Form<AreaPart, AreaPartBuilder> AREA_PART = Form.of(
                    AreaPart.class, AreaPartBuilder::new, AreaPartBuilder::build)
            .optional("municipality", PlaceCodecs.MUNICIPALITY, AreaPart::municipality, AreaPartBuilder::municipality)
            .optional("extent", Words.of(AreaExtent.values()), AreaPart::extent, AreaPartBuilder::extent)
            .text("description", AreaPart::description, AreaPartBuilder::description)
            .optional("region", PlaceCodecs.COUNTY, AreaPart::region, AreaPartBuilder::region)
            .done();

    /** A member. */
    public static final Form<Member, MemberBuilder> MEMBER = Form.of(
                    Member.class, MemberBuilder::new, MemberBuilder::build)
            .optional("organisation", PartyForms.ORGANISATION_NAME, Member::organisation, MemberBuilder::organisation)
            .optional(
                    "organisationNumber",
                    PartyForms.ORGANISATION_NUMBER,
                    Member::organisationNumber,
                    MemberBuilder::organisationNumber)
            .many("kinds", PartyForms.KINDS, Member::kinds, MemberBuilder::addAllKinds)
            .optional("municipality", PlaceCodecs.MUNICIPALITY, Member::municipality, MemberBuilder::municipality)
            .optional("region", PlaceCodecs.COUNTY, Member::region, MemberBuilder::region)
            .optional("share", MoneyCodecs.SHARE, Member::share, MemberBuilder::share)
            .optional("joinedOn", TimeForms.DATE, Member::joinedOn, MemberBuilder::joinedOn)
            .optional("noticeGivenOn", TimeForms.DATE, Member::noticeGivenOn, MemberBuilder::noticeGivenOn)
            .optional("leavesOn", TimeForms.DATE, Member::leavesOn, MemberBuilder::leavesOn)
            .done();

    /** The charter. */
    public static final Form<Charter, CharterBuilder> CHARTER = Form.of(
                    Charter.class, CharterBuilder::new, CharterBuilder::build)
            .optional("adoptedOn", TimeForms.DATE, Charter::adoptedOn, CharterBuilder::adoptedOn)
            .optional("existsFrom", TimeForms.DATE, Charter::existsFrom, CharterBuilder::existsFrom)
            .many(
                    "points",
                    Many.set(Words.of(CharterPoint.values()), Comparator.naturalOrder()),
                    Charter::points,
                    CharterBuilder::addAllPoints)
            .optional("boardMembers", Scalars.WHOLE_NUMBER, Charter::boardMembers, CharterBuilder::boardMembers)
            .optional("boardDeputies", Scalars.WHOLE_NUMBER, Charter::boardDeputies, CharterBuilder::boardDeputies)
            .optional("mandateLength", TimeForms.LENGTH, Charter::mandateLength, CharterBuilder::mandateLength)
            .optional("mandateStart", TimeForms.DAY_OF_YEAR, Charter::mandateStart, CharterBuilder::mandateStart)
            .optional("noticePeriod", TimeForms.LENGTH, Charter::noticePeriod, CharterBuilder::noticePeriod)
            .optional("creditLimit", MoneyCodecs.SEK, Charter::creditLimit, CharterBuilder::creditLimit)
            .done();

    /** An auditor. */
    public static final Form<Auditor, AuditorBuilder> AUDITOR = Form.of(
                    Auditor.class, AuditorBuilder::new, AuditorBuilder::build)
            .optional("kind", Words.of(SeatKind.values()), Auditor::kind, AuditorBuilder::kind)
            .many(
                    "onBehalfOf",
                    Many.list(PartyForms.ORGANISATION_NAME),
                    Auditor::onBehalfOf,
                    AuditorBuilder::addAllOnBehalfOf)
            .optional("appointedBy", PartyForms.ORGANISATION_NAME, Auditor::appointedBy, AuditorBuilder::appointedBy)
            .optional("mandate", TimeForms.PERIOD, Auditor::mandate, AuditorBuilder::mandate)
            .done();

    /** The post of the manager. */
    public static final Form<AssociationManager, AssociationManagerBuilder> MANAGER = Form.of(
                    AssociationManager.class, AssociationManagerBuilder::new, AssociationManagerBuilder::build)
            .optional("extent", MoneyCodecs.SHARE, AssociationManager::extent, AssociationManagerBuilder::extent)
            .optional(
                    "attestationLimit",
                    MoneyCodecs.SEK,
                    AssociationManager::attestationLimit,
                    AssociationManagerBuilder::attestationLimit)
            .optional(
                    "limitBasis",
                    Words.of(VatBasis.values()),
                    AssociationManager::limitBasis,
                    AssociationManagerBuilder::limitBasis)
            .done();

    /** A way to sign. */
    public static final Form<SignatoryRule, SignatoryRuleBuilder> SIGNATORY_RULE = Form.of(
                    SignatoryRule.class, SignatoryRuleBuilder::new, SignatoryRuleBuilder::build)
            .many(
                    "roles",
                    Many.set(Words.of(AssociationRole.values()), Comparator.naturalOrder()),
                    SignatoryRule::roles,
                    SignatoryRuleBuilder::addAllRoles)
            .optional("manner", Words.of(SigningManner.values()), SignatoryRule::manner, SignatoryRuleBuilder::manner)
            .done();

    /** The association. */
    public static final DocumentForm<CoordinationAssociation, CoordinationAssociationBuilder> ASSOCIATION =
            DocumentForm.of(
                    DocumentType.ASSOCIATION,
                    CoordinationAssociation.class,
                    CoordinationAssociationBuilder::new,
                    CoordinationAssociationBuilder::build,
                    AssociationForms::answers,
                    CoordinationAssociationBuilder::addAllUnread);

    private AssociationForms() {}

    private static Form.Lines<CoordinationAssociation, CoordinationAssociationBuilder> answers(
            Form.Lines<CoordinationAssociation, CoordinationAssociationBuilder> form) {
        return form.optional(
                        "name",
                        PartyForms.ORGANISATION_NAME,
                        CoordinationAssociation::name,
                        CoordinationAssociationBuilder::name)
                .optional(
                        "organisationNumber",
                        PartyForms.ORGANISATION_NUMBER,
                        CoordinationAssociation::organisationNumber,
                        CoordinationAssociationBuilder::organisationNumber)
                .text("seat", CoordinationAssociation::seat, CoordinationAssociationBuilder::seat)
                .optional(
                        "firstOperatingYear",
                        TimeForms.CALENDAR_YEAR,
                        CoordinationAssociation::firstOperatingYear,
                        CoordinationAssociationBuilder::firstOperatingYear)
                .many(
                        "area",
                        Many.list(AREA_PART),
                        CoordinationAssociation::area,
                        CoordinationAssociationBuilder::addAllArea)
                .many(
                        "members",
                        Many.list(MEMBER),
                        CoordinationAssociation::members,
                        CoordinationAssociationBuilder::addAllMembers)
                .optional("charter", CHARTER, CoordinationAssociation::charter, CoordinationAssociationBuilder::charter)
                .optional(
                        "board",
                        BoardForms.BOARD,
                        CoordinationAssociation::board,
                        CoordinationAssociationBuilder::board)
                .many(
                        "auditors",
                        Many.list(AUDITOR),
                        CoordinationAssociation::auditors,
                        CoordinationAssociationBuilder::addAllAuditors)
                .optional("manager", MANAGER, CoordinationAssociation::manager, CoordinationAssociationBuilder::manager)
                .many(
                        "bodies",
                        Many.set(Words.of(AssociationBody.values()), Comparator.naturalOrder()),
                        CoordinationAssociation::bodies,
                        CoordinationAssociationBuilder::addAllBodies)
                .many(
                        "signatories",
                        Many.list(SIGNATORY_RULE),
                        CoordinationAssociation::signatories,
                        CoordinationAssociationBuilder::addAllSignatories);
    }
}
