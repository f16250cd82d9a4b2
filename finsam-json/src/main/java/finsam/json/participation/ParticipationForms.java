package finsam.json.participation;

import finsam.core.effort.Characteristic;
import finsam.core.participation.CustomerFlow;
import finsam.core.participation.NeedCategory;
import finsam.core.participation.Obstacle;
import finsam.core.participation.ParticipantRef;
import finsam.core.participation.Participation;
import finsam.core.participation.ParticipationBuilder;
import finsam.core.participation.RegistrationKind;
import finsam.json.benefit.BenefitForms;
import finsam.json.form.Codec;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Scalars;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import finsam.json.form.Written;
import finsam.json.party.PartyForms;
import finsam.json.person.PersonForms;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** Participations and group courses. */
public final class ParticipationForms {
    /** The reference of a participant. */
    public static final Codec<ParticipantRef> PARTICIPANT_REF =
            StringCodec.of(JsonShape.TEXT, ParticipantRef::parse, ParticipantRef::toString, ref());

    /** A participation. */
    public static final DocumentForm<Participation, ParticipationBuilder> PARTICIPATION = DocumentForm.of(
            DocumentType.PARTICIPATION,
            Participation.class,
            ParticipationBuilder::new,
            ParticipationBuilder::build,
            ParticipationForms::participation,
            ParticipationBuilder::addAllUnread);

    private ParticipationForms() {}

    private static Schema ref() {
        return Written.as("[\\p{L}0-9][\\p{L}0-9._:/-]{0,63}")
                .titled("deltagarens kod", "code of a participant")
                .examples("HUD-0007")
                .named("ParticipantRef");
    }

    private static Form.Lines<Participation, ParticipationBuilder> participation(
            Form.Lines<Participation, ParticipationBuilder> form) {
        return course(needs(person(form)));
    }

    private static Form.Lines<Participation, ParticipationBuilder> person(
            Form.Lines<Participation, ParticipationBuilder> form) {
        return form.optional("ref", PARTICIPANT_REF, Participation::ref, ParticipationBuilder::ref)
                .optional(
                        "registration",
                        Words.of(RegistrationKind.values()),
                        Participation::registration,
                        ParticipationBuilder::registration)
                .optional(
                        "registeredOn", TimeForms.DATE, Participation::registeredOn, ParticipationBuilder::registeredOn)
                .optional("consentedOn", TimeForms.DATE, Participation::consentedOn, ParticipationBuilder::consentedOn)
                .optional(
                        "startYear", TimeForms.CALENDAR_YEAR, Participation::startYear, ParticipationBuilder::startYear)
                .optional("volume", Scalars.WHOLE_NUMBER, Participation::volume, ParticipationBuilder::volume)
                .optional(
                        "protectedIdentity",
                        Scalars.YES_OR_NO,
                        Participation::protectedIdentity,
                        ParticipationBuilder::protectedIdentity)
                .personal()
                .optional(
                        "birthMonth",
                        PersonForms.BIRTH_MONTH,
                        Participation::birthMonth,
                        ParticipationBuilder::birthMonth)
                .personal()
                .optional("age", PersonForms.AGE, Participation::age, ParticipationBuilder::age)
                .personal()
                .optional("sex", PersonForms.SEX, Participation::sex, ParticipationBuilder::sex)
                .text("municipality", Participation::municipality, ParticipationBuilder::municipality);
    }

    private static Form.Lines<Participation, ParticipationBuilder> needs(
            Form.Lines<Participation, ParticipationBuilder> form) {
        return form.many(
                        "supportsBefore",
                        Many.list(BenefitForms.SUPPORT),
                        Participation::supportsBefore,
                        ParticipationBuilder::addAllSupportsBefore)
                .personal()
                .many(
                        "supportsAfter",
                        Many.list(BenefitForms.SUPPORT),
                        Participation::supportsAfter,
                        ParticipationBuilder::addAllSupportsAfter)
                .personal()
                .optional(
                        "dependenceMonths",
                        Scalars.WHOLE_NUMBER,
                        Participation::dependenceMonths,
                        ParticipationBuilder::dependenceMonths)
                .optional(
                        "activityCompensation",
                        BenefitForms.ACTIVITY_COMPENSATION,
                        Participation::activityCompensation,
                        ParticipationBuilder::activityCompensation)
                .personal()
                .optional(
                        "sicknessCompensation",
                        BenefitForms.SICKNESS_COMPENSATION,
                        Participation::sicknessCompensation,
                        ParticipationBuilder::sicknessCompensation)
                .personal()
                .optional(
                        "sickListedFrom",
                        TimeForms.DATE,
                        Participation::sickListedFrom,
                        ParticipationBuilder::sickListedFrom)
                .personal()
                .optional(
                        "capacity",
                        IntakeForms.CAPACITY_ASSESSMENT,
                        Participation::capacity,
                        ParticipationBuilder::capacity)
                .many(
                        "characteristics",
                        OpenWords.of(Characteristic::of).set(),
                        Participation::characteristics,
                        ParticipationBuilder::addAllCharacteristics)
                .personal()
                .many(
                        "obstacles",
                        OpenWords.of(Obstacle::of).set(),
                        Participation::obstacles,
                        ParticipationBuilder::addAllObstacles)
                .personal()
                .many(
                        "partiesNeeded",
                        Many.set(PartyForms.KIND, Comparator.naturalOrder()),
                        Participation::partiesNeeded,
                        ParticipationBuilder::addAllPartiesNeeded)
                .optional(
                        "customerFlow",
                        Words.of(CustomerFlow.values()),
                        Participation::customerFlow,
                        ParticipationBuilder::customerFlow)
                .optional(
                        "needCategory",
                        Words.of(NeedCategory.values()),
                        Participation::needCategory,
                        ParticipationBuilder::needCategory)
                .optional(
                        "caseTakenOver",
                        Scalars.YES_OR_NO,
                        Participation::caseTakenOver,
                        ParticipationBuilder::caseTakenOver);
    }

    private static Form.Lines<Participation, ParticipationBuilder> course(
            Form.Lines<Participation, ParticipationBuilder> form) {
        return form.optional("intake", IntakeForms.INTAKE, Participation::intake, ParticipationBuilder::intake)
                .optional("entryDate", TimeForms.DATE, Participation::entryDate, ParticipationBuilder::entryDate)
                .optional("exitDate", TimeForms.DATE, Participation::exitDate, ParticipationBuilder::exitDate)
                .optional(
                        "followedFrom", TimeForms.DATE, Participation::followedFrom, ParticipationBuilder::followedFrom)
                .optional(
                        "followedUntil",
                        TimeForms.DATE,
                        Participation::followedUntil,
                        ParticipationBuilder::followedUntil)
                .optional(
                        "occupationBefore",
                        OutcomeForms.OCCUPATION,
                        Participation::occupationBefore,
                        ParticipationBuilder::occupationBefore)
                .optional(
                        "occupationAfter",
                        OutcomeForms.OCCUPATION,
                        Participation::occupationAfter,
                        ParticipationBuilder::occupationAfter)
                .many(
                        "measures",
                        Many.list(PlanningForms.MEASURE),
                        Participation::measures,
                        ParticipationBuilder::addAllMeasures)
                .many(
                        "plans",
                        Many.list(PlanningForms.INDIVIDUAL_PLAN),
                        Participation::plans,
                        ParticipationBuilder::addAllPlans)
                .many(
                        "meetings",
                        Many.list(PlanningForms.PARTICIPANT_MEETING),
                        Participation::meetings,
                        ParticipationBuilder::addAllMeetings)
                .many(
                        "handlerChanges",
                        Many.list(PlanningForms.HANDLER_CHANGE),
                        Participation::handlerChanges,
                        ParticipationBuilder::addAllHandlerChanges)
                .many(
                        "stepChanges",
                        Many.list(OutcomeForms.STEP_CHANGE),
                        Participation::stepChanges,
                        ParticipationBuilder::addAllStepChanges)
                .many(
                        "closings",
                        Many.list(OutcomeForms.CLOSING),
                        Participation::closings,
                        ParticipationBuilder::addAllClosings);
    }
}
