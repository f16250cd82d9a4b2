package finsam.json.benefit;

import finsam.core.benefit.ActivityCompensation;
import finsam.core.benefit.ActivityCompensationBuilder;
import finsam.core.benefit.CapacityReduction;
import finsam.core.benefit.CompensationLevel;
import finsam.core.benefit.RemainingCapacity;
import finsam.core.benefit.SicknessCompensation;
import finsam.core.benefit.SicknessCompensationBuilder;
import finsam.core.benefit.Support;
import finsam.core.benefit.SupportBuilder;
import finsam.core.benefit.SupportForm;
import finsam.core.benefit.WorkExtent;
import finsam.core.money.Share;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.money.MoneyCodecs;
import finsam.json.time.TimeForms;

/** What people live on, and what they can do. */
public final class BenefitForms {
    /** What is lost of a capacity to work: a share from nothing to the whole. */
    public static final Codec<CapacityReduction> REDUCTION =
            MoneyCodecs.upTo(Share.WHOLE, CapacityReduction::new, CapacityReduction::share);

    /** What is left of a capacity to work: a share from nothing to the whole. */
    public static final Codec<RemainingCapacity> REMAINING =
            MoneyCodecs.upTo(Share.WHOLE, RemainingCapacity::new, RemainingCapacity::share);

    /** How much somebody works or studies: a share of 40 hours a week, or with a note the hours. */
    public static final Codec<WorkExtent> WORK_EXTENT = new WorkExtentCodec();

    /** What somebody lives on. */
    public static final Form<Support, SupportBuilder> SUPPORT = Form.of(
                    Support.class, SupportBuilder::new, SupportBuilder::build)
            .optional("form", OpenWords.of(SupportForm::of), Support::form, SupportBuilder::form)
            .optional("extent", MoneyCodecs.SHARE, Support::extent, SupportBuilder::extent)
            .optional("passive", Scalars.YES_OR_NO, Support::passive, SupportBuilder::passive)
            .optional("firstMonth", TimeForms.MONTH, Support::firstMonth, SupportBuilder::firstMonth)
            .optional("lastMonth", TimeForms.MONTH, Support::lastMonth, SupportBuilder::lastMonth)
            .done();

    /** The activity compensation that somebody receives. */
    public static final Form<ActivityCompensation, ActivityCompensationBuilder> ACTIVITY_COMPENSATION = Form.of(
                    ActivityCompensation.class, ActivityCompensationBuilder::new, ActivityCompensationBuilder::build)
            .optional(
                    "level",
                    Words.of(CompensationLevel.values()),
                    ActivityCompensation::level,
                    ActivityCompensationBuilder::level)
            .optional("reduction", REDUCTION, ActivityCompensation::reduction, ActivityCompensationBuilder::reduction)
            .optional(
                    "allButLost",
                    Scalars.YES_OR_NO,
                    ActivityCompensation::allButLost,
                    ActivityCompensationBuilder::allButLost)
            .optional(
                    "expectedMonths",
                    Scalars.WHOLE_NUMBER,
                    ActivityCompensation::expectedMonths,
                    ActivityCompensationBuilder::expectedMonths)
            .optional(
                    "prolongedSchooling",
                    Scalars.YES_OR_NO,
                    ActivityCompensation::prolongedSchooling,
                    ActivityCompensationBuilder::prolongedSchooling)
            .optional(
                    "appliedIn",
                    TimeForms.MONTH,
                    ActivityCompensation::appliedIn,
                    ActivityCompensationBuilder::appliedIn)
            .optional(
                    "firstMonth",
                    TimeForms.MONTH,
                    ActivityCompensation::firstMonth,
                    ActivityCompensationBuilder::firstMonth)
            .optional(
                    "lastMonth",
                    TimeForms.MONTH,
                    ActivityCompensation::lastMonth,
                    ActivityCompensationBuilder::lastMonth)
            .done();

    /** The sickness compensation that somebody receives. */
    public static final Form<SicknessCompensation, SicknessCompensationBuilder> SICKNESS_COMPENSATION = Form.of(
                    SicknessCompensation.class, SicknessCompensationBuilder::new, SicknessCompensationBuilder::build)
            .optional(
                    "level",
                    Words.of(CompensationLevel.values()),
                    SicknessCompensation::level,
                    SicknessCompensationBuilder::level)
            .optional("reduction", REDUCTION, SicknessCompensation::reduction, SicknessCompensationBuilder::reduction)
            .optional(
                    "allButLost",
                    Scalars.YES_OR_NO,
                    SicknessCompensation::allButLost,
                    SicknessCompensationBuilder::allButLost)
            .optional(
                    "appliedIn",
                    TimeForms.MONTH,
                    SicknessCompensation::appliedIn,
                    SicknessCompensationBuilder::appliedIn)
            .optional(
                    "firstMonth",
                    TimeForms.MONTH,
                    SicknessCompensation::firstMonth,
                    SicknessCompensationBuilder::firstMonth)
            .optional(
                    "lastMonth",
                    TimeForms.MONTH,
                    SicknessCompensation::lastMonth,
                    SicknessCompensationBuilder::lastMonth)
            .done();

    private BenefitForms() {}
}
