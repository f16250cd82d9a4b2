package finsam.json.participation;

import finsam.core.effort.Instrument;
import finsam.core.participation.Closing;
import finsam.core.participation.ClosingBuilder;
import finsam.core.participation.ClosingReason;
import finsam.core.participation.Destination;
import finsam.core.participation.Occupation;
import finsam.core.participation.OccupationBuilder;
import finsam.core.participation.StepChange;
import finsam.core.participation.StepChangeBuilder;
import finsam.core.participation.StepDimension;
import finsam.core.participation.StepDirection;
import finsam.core.participation.StepSize;
import finsam.json.benefit.BenefitForms;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.time.TimeForms;

/** What becomes of a participation. */
public final class OutcomeForms {
    /** Why a participation was closed. */
    public static final Codec<ClosingReason> CLOSING_REASON = new ClosingReasonCodec();

    /** Work and studies at one time. */
    public static final Form<Occupation, OccupationBuilder> OCCUPATION = Form.of(
                    Occupation.class, OccupationBuilder::new, OccupationBuilder::build)
            .optional("work", BenefitForms.WORK_EXTENT, Occupation::work, OccupationBuilder::work)
            .optional("study", BenefitForms.WORK_EXTENT, Occupation::study, OccupationBuilder::study)
            .optional("jobSeeking", Scalars.YES_OR_NO, Occupation::jobSeeking, OccupationBuilder::jobSeeking)
            .done();

    /** A step forward or back. */
    public static final Form<StepChange, StepChangeBuilder> STEP_CHANGE = Form.of(
                    StepChange.class, StepChangeBuilder::new, StepChangeBuilder::build)
            .optional(
                    "direction", Words.of(StepDirection.values()), StepChange::direction, StepChangeBuilder::direction)
            .optional("dimension", OpenWords.of(StepDimension::of), StepChange::dimension, StepChangeBuilder::dimension)
            .optional("size", Words.of(StepSize.values()), StepChange::size, StepChangeBuilder::size)
            .optional("instrument", OpenWords.of(Instrument::of), StepChange::instrument, StepChangeBuilder::instrument)
            .optional("date", TimeForms.DATE, StepChange::date, StepChangeBuilder::date)
            .done();

    /** The end of a participation. */
    public static final Form<Closing, ClosingBuilder> CLOSING = Form.of(
                    Closing.class, ClosingBuilder::new, ClosingBuilder::build)
            .optional("registeredOn", TimeForms.DATE, Closing::registeredOn, ClosingBuilder::registeredOn)
            .optional("reason", CLOSING_REASON, Closing::reason, ClosingBuilder::reason)
            .many(
                    "destinations",
                    OpenWords.of(Destination::of).set(),
                    Closing::destinations,
                    ClosingBuilder::addAllDestinations)
            .text("supportReceived", Closing::supportReceived, ClosingBuilder::supportReceived)
            .optional("supportNeedMet", Scalars.YES_OR_NO, Closing::supportNeedMet, ClosingBuilder::supportNeedMet)
            .optional(
                    "referrerContactedOn",
                    TimeForms.DATE,
                    Closing::referrerContactedOn,
                    ClosingBuilder::referrerContactedOn)
            .optional("feedbackOn", TimeForms.DATE, Closing::feedbackOn, ClosingBuilder::feedbackOn)
            .optional("documentedOn", TimeForms.DATE, Closing::documentedOn, ClosingBuilder::documentedOn)
            .optional(
                    "documentationShared",
                    Scalars.YES_OR_NO,
                    Closing::documentationShared,
                    ClosingBuilder::documentationShared)
            .optional("sharingApproved", Scalars.YES_OR_NO, Closing::sharingApproved, ClosingBuilder::sharingApproved)
            .done();

    private OutcomeForms() {}
}
