package finsam.rules.profile;

import finsam.core.party.SubmissionForm;
import java.util.Set;

/** The parameters that the rules know. */
public final class Parameters {
    /** The forms in which an application is handed in, all of them (<i>inlämningssätt</i>). */
    public static final Parameter<Set<SubmissionForm>> SUBMISSION_FORMS = new Parameter<>(
            "requiredForms", Set.class, "hur ansökan ska lämnas in", "how the application is to be handed in");

    private Parameters() {}
}
