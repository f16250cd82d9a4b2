package finsam.rules.validation;

import finsam.core.finding.Severity;
import jakarta.validation.Payload;
import java.util.Collection;

/**
 * How much a violation of a single constraint weighs, as payload of its annotation; without one it is an error.
 *
 * <pre>{@code
 * record Row(@SekAmount(payload = SeverityPayload.Warning.class) String amount) {}
 * }</pre>
 */
public final class SeverityPayload {
    private SeverityPayload() {}

    /** A warning. */
    public interface Warning extends Payload {}

    /** A note. */
    public interface Note extends Payload {}

    static Severity of(Collection<Class<? extends Payload>> payload) {
        return payload.contains(Warning.class)
                ? Severity.WARNING
                : payload.contains(Note.class) ? Severity.NOTE : Severity.ERROR;
    }
}
