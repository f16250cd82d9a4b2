package finsam.rules.participation;

import finsam.rules.profile.Parameter;
import finsam.rules.rule.Input;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/** Things that have to be done within a time. */
final class Deadlines {
    private record Clock(LocalDate latest, LocalDate today) {}

    private Deadlines() {}

    /** Returns the day that lies a time after another one; the last day of all where there is none so late. */
    static Optional<LocalDate> after(LocalDate day, Period time) {
        try {
            return Optional.of(day.plus(time));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.of(LocalDate.MAX);
        }
    }

    /** Returns the last day on which something may be done that has to be done within a time of a day. */
    static <S> Input<S, LocalDate> latest(Input<S, LocalDate> from, Parameter<Period> time) {
        return Input.computed("latest", from, Input.parameter(time), Deadlines::after);
    }

    /**
     * Returns whether something was done in time: yes or no where the day is known, no where it is not and the last day has
     * passed, else unknown.
     */
    static <S> Input<S, Boolean> kept(String path, Function<S, Optional<LocalDate>> done, Input<S, LocalDate> latest) {
        Input<S, Optional<LocalDate>> state = Input.<S, Optional<LocalDate>>answer(
                        path, subject -> Optional.of(done.apply(subject)))
                .hidden();
        Input<S, Clock> clock = Input.computed(
                "clock", latest, Input.date("today"), (last, today) -> Optional.of(new Clock(last, today)));
        return Input.computed(
                "inTime",
                state,
                clock,
                (day, now) -> day.map(done_ -> !done_.isAfter(now.latest()))
                        .or(() -> now.today().isAfter(now.latest()) ? Optional.of(false) : Optional.empty()));
    }
}
