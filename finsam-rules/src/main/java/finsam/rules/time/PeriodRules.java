package finsam.rules.time;

import static finsam.core.finding.Severity.ERROR;
import static finsam.core.finding.Severity.NOTE;

import finsam.core.citation.Citation;
import finsam.core.time.StatedPeriod;
import finsam.rules.rule.Input;
import finsam.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What holds for the period of an effort, in every document that states one.
 *
 * @param <T>  the kind of document
 */
public final class PeriodRules<T> {
    /** The period as it was stated. */
    public final Input<T, StatedPeriod> period;

    /** The first day. */
    public final Input<T, LocalDate> start;

    /** The last day. */
    public final Input<T, LocalDate> end;

    /** The period starts before it ends. */
    public final Rule<T> startBeforeEnd;

    /** Its dates are written as the form asks. */
    public final Rule<T> dateFormat;

    /** It ends with the last day of a month. */
    public final Rule<T> endAtMonthEnd;

    /**
     * Makes the rules for a kind of document.
     *
     * @param stated  gives the period, not null
     * @param form  the field where the form asks for it, not null
     */
    public PeriodRules(Function<T, Optional<StatedPeriod>> stated, Citation form) {
        period = Input.answer("/period", stated.andThen(p -> p.filter(StatedPeriod::isComplete)));
        start = Input.answer("/period/start", stated.andThen(p -> p.flatMap(StatedPeriod::start)));
        end = Input.answer("/period/end", stated.andThen(p -> p.flatMap(StatedPeriod::end)));
        Input<T, StatedPeriod> stands =
                Input.<T, StatedPeriod>answer("/period", stated).hidden();
        Input<T, String> written = Input.<T, String>answer(
                        "/period", stated.andThen(p -> p.flatMap(StatedPeriod::written)))
                .named("written");

        startBeforeEnd = Rule.<T>rule("period-start-before-end", ERROR)
                .from("F03")
                .cites(form)
                .reads(end, start)
                .holdsWhen((last, first) -> startsBeforeItEnds(first, last));

        dateFormat = Rule.<T>rule("period-date-format", NOTE)
                .from("F04")
                .cites(form)
                .shows(written)
                .reads(stands)
                .holdsWhen(one -> one.written().isEmpty());

        endAtMonthEnd = Rule.<T>rule("period-end-at-month-end", NOTE)
                .from("F05")
                .cites(form)
                .reads(end)
                .holdsWhen(day -> day.getDayOfMonth() == day.lengthOfMonth());
    }

    /**
     * Tells whether a period starts before it ends; one of a single day does not.
     *
     * @param start  its first day, not null
     * @param end  its last day, not null
     */
    public static boolean startsBeforeItEnds(LocalDate start, LocalDate end) {
        return end.isAfter(start);
    }

    /** Returns the rules, in order. */
    public List<Rule<T>> all() {
        return List.of(startBeforeEnd, dateFormat, endAtMonthEnd);
    }
}
