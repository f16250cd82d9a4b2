package finsam.rules.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    @Test
    void a_time_after_a_day_ends_on_the_day_that_lies_so_far() {
        assertThat(Deadlines.after(LocalDate.of(2024, 1, 31), Period.ofMonths(1)))
                .contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void where_there_is_no_day_so_late_it_is_the_last_of_all() {
        assertThat(Deadlines.after(LocalDate.MAX, Period.ofDays(1))).contains(LocalDate.MAX);
        assertThat(Deadlines.after(LocalDate.of(2024, 1, 1), Period.ofYears(Integer.MAX_VALUE)))
                .contains(LocalDate.MAX);
    }
}
