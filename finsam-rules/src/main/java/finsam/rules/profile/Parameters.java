package finsam.rules.profile;

import finsam.core.party.SubmissionForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters that the rules know. */
public final class Parameters {
    /** The forms in which an application is handed in, all of them (<i>inlämningssätt</i>). */
    public static final Parameter<Set<SubmissionForm>> SUBMISSION_FORMS = new Parameter<>(
            "requiredForms",
            ParameterType.setOf(SubmissionForm.values()),
            "hur ansökan ska lämnas in",
            "how the application is to be handed in");

    /** All parameters. */
    public static final List<Parameter<?>> ALL = Stream.of(
                    List.<Parameter<?>>of(SUBMISSION_FORMS), PersonParameters.ALL, ProcessParameters.ALL)
            .flatMap(List::stream)
            .toList();

    private Parameters() {}

    /**
     * Returns the parameter with a name.
     *
     * @param name  the name, not null
     */
    public static Optional<Parameter<?>> named(String name) {
        return ALL.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
