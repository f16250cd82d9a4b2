package finsam.rules.rule;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import java.util.Objects;

/**
 * Another document of the same case that a rule compares its own with (<i>annan handling i ärendet</i>), such as the
 * application that a report answers to.
 *
 * <p>Who checks a document hands the others over beside it. A rule that reads from one that was not handed over is
 * undetermined, and names what it misses below the name of that document: {@code /application/goals}.
 *
 * <pre>{@code
 * OtherDocument<Application> application = new OtherDocument<>("application", Application.class);
 * Input<Object, EffortName> appliedName = ApplicationAnswers.EFFORT_NAME.in(application).named("appliedName");
 * }</pre>
 *
 * @param name  the name under which its places are told, not null
 * @param type  the type by which it is found among the documents that were handed over, not null
 * @param <D>  the type
 */
public record OtherDocument<D extends Document>(String name, Class<D> type) {
    /** Checks that nothing is null. */
    public OtherDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    JsonPointer place() {
        return JsonPointer.ROOT.property(name);
    }
}
