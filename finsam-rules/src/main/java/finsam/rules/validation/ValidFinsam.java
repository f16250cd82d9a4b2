package finsam.rules.validation;

import finsam.core.finding.Severity;
import finsam.rules.profile.Profile;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The annotated application, report or other document meets the rules and the technical limits.
 *
 * <p>The type decides which rules: those that {@link finsam.rules.Rulebooks} has for it. Each finding is one violation, with its place as
 * path below the annotated element and the {@link finsam.core.finding.Finding} as dynamic payload: see {@link Violations}. Null is valid.
 *
 * <pre>{@code
 * record Form(@ValidFinsam(profile = "gavleborg-application-2024", atLeast = Severity.ERROR) Application application) {}
 * }</pre>
 *
 * <p>The day as of which it judges is that of the validator's {@link jakarta.validation.ClockProvider}, in the zone of its clock, where
 * {@link #date} names no other. It needs Hibernate Validator, in whatever configuration.
 *
 * <p>An unsupported type, an unknown profile and one of another form fail when the constraint is first used, with a {@link
 * jakarta.validation.ConstraintDeclarationException} or {@link jakarta.validation.UnexpectedTypeException}.
 */
@Documented
@Constraint(
        validatedBy = {
            ValidFinsamValidators.OfApplication.class,
            ValidFinsamValidators.OfFinalReport.class,
            ValidFinsamValidators.OfEffortCase.class,
            ValidFinsamValidators.OfAssociation.class,
            ValidFinsamValidators.OfAssociationDecision.class,
            ValidFinsamValidators.OfBoardMeeting.class,
            ValidFinsamValidators.OfProcurement.class,
            ValidFinsamValidators.OfInvoiceAttestation.class,
            ValidFinsamValidators.OfContract.class,
            ValidFinsamValidators.OfEffort.class,
            ValidFinsamValidators.OfAnnualPlan.class,
            ValidFinsamValidators.OfFinancialYear.class,
            ValidFinsamValidators.OfParticipation.class,
            ValidFinsamValidators.OfStatistics.class,
            ValidFinsamValidators.OfProject.class,
            ValidFinsamValidators.OfEffortParticipations.class,
            ValidFinsamValidators.OfGroupCourse.class,
            ValidFinsamValidators.OfCall.class,
            ValidFinsamValidators.OfQuarterlyReport.class,
            ValidFinsamValidators.OfDeviationReport.class,
            ValidFinsamValidators.OfAssociationYear.class
        })
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidFinsam.List.class)
public @interface ValidFinsam {
    /** Returns the id of one of {@link finsam.rules.profile.KnownProfiles}; empty for no association's own parameters. */
    String profile() default "";

    /** Returns a public class with a public constructor without parameters that gives an own profile, instead of {@link #profile}. */
    Class<? extends Supplier<Profile>> profileFrom() default Unset.OfProfile.class;

    /** Returns a public class with a public constructor without parameters that gives the day as of which to judge. */
    Class<? extends Supplier<LocalDate>> date() default Unset.OfDate.class;

    /** Returns the mildest severity that makes a violation; by default every finding does, also a note. */
    Severity atLeast() default Severity.NOTE;

    /** Tells whether questions that are left open are violations too; each has the severity that it would weigh. */
    boolean openQuestions() default false;

    /** Returns a message in place of the finding's own. */
    String message() default Told.TEMPLATE;

    /** Returns the groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** Returns the payload of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns them. */
        ValidFinsam[] value();
    }
}
