package finsam.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the plain records with Jackson as it comes. */
public final class Plain {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Writes any of them, indented as finsam does. */
    public static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private Plain() {}

    /** Returns the reader of a type. */
    public static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type);
    }
}
