package finsam.json.participation;

import finsam.core.participation.CapacityAssessment;
import finsam.core.participation.CapacityAssessmentBuilder;
import finsam.core.participation.Intake;
import finsam.core.participation.IntakeBuilder;
import finsam.core.participation.Referral;
import finsam.core.participation.ReferralBuilder;
import finsam.json.benefit.BenefitForms;
import finsam.json.form.Form;
import finsam.json.form.Scalars;
import finsam.json.party.PartyForms;
import finsam.json.time.TimeForms;

/** How people come into an effort. */
public final class IntakeForms {
    /** Who sent somebody. */
    public static final Form<Referral, ReferralBuilder> REFERRAL = Form.of(
                    Referral.class, ReferralBuilder::new, ReferralBuilder::build)
            .optional("party", PartyForms.KIND, Referral::party, ReferralBuilder::party)
            .text("source", Referral::source, ReferralBuilder::source)
            .optional("selfReferred", Scalars.YES_OR_NO, Referral::selfReferred, ReferralBuilder::selfReferred)
            .optional("date", TimeForms.DATE, Referral::date, ReferralBuilder::date)
            .done();

    /** What was cleared before somebody was taken in. */
    public static final Form<Intake, IntakeBuilder> INTAKE = Form.of(
                    Intake.class, IntakeBuilder::new, IntakeBuilder::build)
            .optional("referral", REFERRAL, Intake::referral, IntakeBuilder::referral)
            .optional(
                    "interestExpressedOn",
                    TimeForms.DATE,
                    Intake::interestExpressedOn,
                    IntakeBuilder::interestExpressedOn)
            .optional("agreedOn", TimeForms.DATE, Intake::agreedOn, IntakeBuilder::agreedOn)
            .optional(
                    "ordinaryServiceChecked",
                    Scalars.YES_OR_NO,
                    Intake::ordinaryServiceChecked,
                    IntakeBuilder::ordinaryServiceChecked)
            .optional(
                    "ordinaryServiceSuffices",
                    Scalars.YES_OR_NO,
                    Intake::ordinaryServiceSuffices,
                    IntakeBuilder::ordinaryServiceSuffices)
            .optional(
                    "readyForEmploymentService",
                    Scalars.YES_OR_NO,
                    Intake::readyForEmploymentService,
                    IntakeBuilder::readyForEmploymentService)
            .optional(
                    "inReinforcedCooperation",
                    Scalars.YES_OR_NO,
                    Intake::inReinforcedCooperation,
                    IntakeBuilder::inReinforcedCooperation)
            .optional("jointMappingOn", TimeForms.DATE, Intake::jointMappingOn, IntakeBuilder::jointMappingOn)
            .optional(
                    "registeredAsJobSeeker",
                    Scalars.YES_OR_NO,
                    Intake::registeredAsJobSeeker,
                    IntakeBuilder::registeredAsJobSeeker)
            .optional(
                    "outsideLabourMarket",
                    Scalars.YES_OR_NO,
                    Intake::outsideLabourMarket,
                    IntakeBuilder::outsideLabourMarket)
            .optional("guardianConsent", Scalars.YES_OR_NO, Intake::guardianConsent, IntakeBuilder::guardianConsent)
            .optional("willing", Scalars.YES_OR_NO, Intake::willing, IntakeBuilder::willing)
            .optional(
                    "medicalRehabilitationInParallel",
                    Scalars.YES_OR_NO,
                    Intake::medicalRehabilitationInParallel,
                    IntakeBuilder::medicalRehabilitationInParallel)
            .done();

    /** An assessment of what is left of a capacity to work. */
    public static final Form<CapacityAssessment, CapacityAssessmentBuilder> CAPACITY_ASSESSMENT = Form.of(
                    CapacityAssessment.class, CapacityAssessmentBuilder::new, CapacityAssessmentBuilder::build)
            .optional(
                    "remaining",
                    BenefitForms.REMAINING,
                    CapacityAssessment::remaining,
                    CapacityAssessmentBuilder::remaining)
            .personal()
            .text("assessedBy", CapacityAssessment::assessedBy, CapacityAssessmentBuilder::assessedBy)
            .optional("date", TimeForms.DATE, CapacityAssessment::date, CapacityAssessmentBuilder::date)
            .done();

    private IntakeForms() {}
}
