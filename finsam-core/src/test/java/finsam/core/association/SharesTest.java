package finsam.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Share THIRD = Share.of(1, 3);

    @Test
    void oreThatAreLeftGoToTheFirstMembersThatBearAnything() {
        assertThat(Shares.divide(Sek.of(1), List.of(THIRD, THIRD, THIRD)))
                .contains(List.of(new Sek(34), new Sek(33), new Sek(33)));
        assertThat(Shares.divide(Sek.of(2), List.of(Share.NONE, THIRD, THIRD, THIRD)))
                .contains(List.of(Sek.ZERO, new Sek(67), new Sek(67), new Sek(66)));
    }

    @Test
    void ofNoDebtNobodyBearsAnything() {
        assertThat(Shares.divide(Sek.ZERO, List.of(THIRD, THIRD, THIRD)))
                .contains(List.of(Sek.ZERO, Sek.ZERO, Sek.ZERO));
    }

    @Test
    void aSumWhosePartOrWholeNeedsSixtyFourBitsIsEmpty() {
        assertThat(Shares.sum(List.of(Share.of(Long.MAX_VALUE - 1, 1), Share.of(1, 1))))
                .contains(Share.of(Long.MAX_VALUE, 1));
        assertThat(Shares.sum(List.of(Share.of(Long.MAX_VALUE, 1), Share.of(1, 1))))
                .isEmpty();
        long whole = 1L << 32;
        assertThat(Shares.sum(List.of(Share.of(1, whole), Share.of(1, (whole >> 1) - 1))))
                .isPresent();
        assertThat(Shares.sum(List.of(Share.of(1, whole), Share.of(1, (whole >> 1) + 1))))
                .isEmpty();
    }
}
