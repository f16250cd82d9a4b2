package finsam.rules.profile;

import finsam.core.finding.Bilingual;
import java.util.Objects;

/**
 * Something that associations decide differently (<i>parameter</i>), such as how an application is handed in.
 *
 * <p>A rule whose parameter the profile does not set does not apply. Two parameters are equal if their names are.
 *
 * @param name  the name, which also shows in explanations, not null
 * @param type  the type of its values, and how they are written, not null
 * @param swedish  what it is, in Swedish, not null
 * @param english  what it is, in English, not null
 */
public record Parameter<V>(String name, ParameterType<V> type, String swedish, String english) implements Bilingual {

    /** Checks that nothing is null. */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(swedish, "swedish");
        Objects.requireNonNull(english, "english");
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
