package finsam.examples.spark.verdict;

import finsam.json.FinsamLines;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Judges lines by the rules of finsam, and by no other. Sent to every task; the rulebooks are built there. */
public final class Judge implements Serializable {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final LocalDate date;
    private final Profiles profiles;
    private transient @Nullable Map<String, Subject<?>> subjects;

    /**
     * Prepares to judge.
     *
     * @param kind  what the register holds
     * @param date  the day as of which to judge
     * @param profiles  the profile of each association
     */
    public Judge(Kind kind, LocalDate date, Profiles profiles) {
        this.kind = kind;
        this.date = date;
        this.profiles = profiles;
    }

    /**
     * Returns the checked lines of a stream, each made when it is asked for.
     *
     * @param place  where a line of the stream stands in the register
     */
    public Stream<Row> lines(InputStream in, String association, Function<FinsamLines.Line<?>, Place> place) {
        return subject(association).lines(in, date, place);
    }

    /** Returns a document, checked. */
    public Row row(byte[] json, Place place) {
        return subject(place.association()).row(json, date, place);
    }

    private Subject<?> subject(String association) {
        Map<String, Subject<?>> known = subjects;
        if (known == null) {
            known = new HashMap<>();
            subjects = known;
        }
        return known.computeIfAbsent(association, name -> kind.under(profiles.of(name)));
    }
}
