package finsam.rules.profile;

import finsam.core.finding.Bilingual;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that associations decide differently (<i>parameter</i>), such as how an application is handed in.
 *
 * <p>A rule whose parameter the profile does not set does not apply. Two parameters are equal if their names are.
 *
 * <p>A parameter can say which of its values are stricter. If it is a <i>limit</i>, no profile may be less strict than the
 * one on which it stands: a call cannot take in people whom its association leaves out. That holds for whom efforts take in,
 * for how many parties they need, and for the money that there is; the rest each layer decides for itself, such as the
 * attachments of an application or for how long support has to have lasted.
 *
 * @param name  the name, which also shows in explanations, not null
 * @param type  the type of its values, and how they are written, not null
 * @param swedish  what it is, in Swedish, not null
 * @param english  what it is, in English, not null
 * @param strictness  which values are stricter; empty where none is, not null
 * @param isLimit  whether a profile may only be as strict as the one on which it stands, or stricter
 */
public record Parameter<V>(
        String name,
        ParameterType<V> type,
        String swedish,
        String english,
        Optional<Strictness<V>> strictness,
        boolean isLimit)
        implements Bilingual {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if it is a limit of which nobody says what is stricter
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(swedish, "swedish");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(strictness, "strictness");
        if (isLimit && strictness.isEmpty()) {
            throw new IllegalArgumentException("isLimit: no strictness");
        }
    }

    /** Returns a parameter that is no limit and of which no value is stricter than another one. */
    public Parameter(String name, ParameterType<V> type, String swedish, String english) {
        this(name, type, swedish, english, Optional.empty(), false);
    }

    /** Returns this parameter with what makes a value stricter. */
    public Parameter<V> strict(Strictness<V> by) {
        return new Parameter<>(name, type, swedish, english, Optional.of(by), isLimit);
    }

    /** Returns this parameter as a limit for the profiles that stand on the one that sets it. */
    public Parameter<V> limit(Strictness<V> by) {
        return new Parameter<>(name, type, swedish, english, Optional.of(by), true);
    }

    /** Tells whether a value of this limit allows what another one does not. */
    boolean isWidened(V value, V limit) {
        return isLimit && strictness.filter(one -> !one.holds(value, limit)).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
