package finsam.json.form;

import finsam.core.finding.Bilingual;
import finsam.core.finding.FindingType;
import finsam.core.finding.ReadingFindings;
import finsam.json.JsonFindings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A word of a closed list: the name of the constant, or with a note its Swedish or English wording, whatever the case.
 *
 * @param <E>  the list
 */
public final class Words<E extends Enum<E> & Bilingual> extends StringCodec<E> {
    private final Map<String, E> words = new LinkedHashMap<>();
    private final Map<String, E> canonical = new HashMap<>();
    private final List<E> constants;
    private final Class<E> type;
    private final List<String> names;
    private final FindingType unknown;

    private Words(E[] constants, FindingType unknown) {
        super(JsonShape.WORD);
        for (E constant : constants) {
            for (String word : List.of(constant.name(), constant.swedish(), constant.english())) {
                words.putIfAbsent(word.toLowerCase(Locale.ROOT), constant);
            }
        }
        for (E constant : constants) {
            if (words.get(constant.name().toLowerCase(Locale.ROOT)) == constant) {
                canonical.put(constant.name(), constant);
            }
        }
        this.constants = List.of(constants);
        this.type = constants[0].getDeclaringClass();
        this.names = Stream.of(constants).map(Enum::name).toList();
        this.unknown = unknown;
    }

    /** Returns the codec of a list. */
    public static <E extends Enum<E> & Bilingual> Words<E> of(E[] constants) {
        return new Words<>(constants, JsonFindings.UNKNOWN_CONSTANT);
    }

    /** Returns the codec of a list that has a finding of its own for what is not on it. */
    static <E extends Enum<E> & Bilingual> Words<E> of(E[] constants, FindingType unknown) {
        return new Words<>(constants, unknown);
    }

    /** Returns the names of the constants, in order. */
    public List<String> names() {
        return names;
    }

    /** Returns the constant that a word names, without a finding. */
    Optional<E> find(String word) {
        E constant = canonical.get(word);
        return Optional.ofNullable(
                constant == null ? words.get(Written.strip(word).toLowerCase(Locale.ROOT)) : constant);
    }

    @Override
    protected @Nullable E parse(String text, FormReader in) {
        E constant = find(text).orElse(null);
        if (constant == null) {
            in.unreadable(unknown, FormReader.ordered("written", ReadingFindings.excerpt(text), "allowed", names));
        } else if (!text.equals(constant.name())) {
            in.note(text, constant.name());
        }
        return constant;
    }

    @Override
    public Schema schema() {
        return schema(constants, Written::as).named(type.getSimpleName());
    }

    /** Returns the schema of one constant that has to be there. */
    Schema only(E constant) {
        return schema(List.of(constant), Written::notBlank);
    }

    /** Returns the schema of one constant that may be left out. */
    Schema onlyOrNone(E constant) {
        return schema(List.of(constant), Written::as);
    }

    private Schema schema(List<E> some, Function<String, Schema> written) {
        List<Schema> all = new ArrayList<>();
        some.forEach(constant -> all.add(Schema.word(constant.name(), constant)));
        String wordings = words.entrySet().stream()
                .filter(word -> some.contains(word.getValue()))
                .map(word -> Written.word(word.getKey()))
                .collect(Collectors.joining("|"));
        all.add(written.apply(wordings));
        return Schema.anyOf(all);
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(value.name());
    }
}
