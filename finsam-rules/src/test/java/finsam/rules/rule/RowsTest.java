package finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table whose rows can have no tables within them is refused when it is declared, not when a document is checked. */
class RowsTest {
    private static final Rows<String, String> TABLE = Rows.of("/table", text -> Optional.of(List.of(text)));

    @Test
    void rows_within_rows_have_no_rows_within_them() {
        Rows<String, String> within = TABLE.inner("rows", List::of);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> within.inner("more", List::of))
                .withMessageContaining("rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within.part("more", Optional::of))
                .withMessageContaining("rows");
    }

    @Test
    void two_tables_together_have_no_rows_within_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.and(TABLE).inner("more", List::of))
                .withMessageContaining("table");
    }
}
