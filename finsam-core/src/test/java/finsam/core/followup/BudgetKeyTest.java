package finsam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import finsam.core.money.Sek;
import finsam.core.money.Share;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The six sub-projects of MIA and how they share the budget. */
class BudgetKeyTest {
    private static final MultiAssociationProject MIA = new MultiAssociationProjectBuilder()
            .budget(Sek.of(100_000_000))
            .statedParticipants(2500)
            .statedMunicipalities(12)
            .statedAssociations(6)
            .addSubProjects(
                    part("MIA Södra Roslagen", 170, "Täby", "Österåker"),
                    part("MIA VärNa", 355, "Nacka", "Värmdö"),
                    part("MIA Huddinge, Botkyrka och Salem", 523, "Huddinge", "Botkyrka", "Salem"),
                    part("MIA Östra Södertörn", 715, "Haninge", "Nynäshamn", "Tyresö"),
                    part("MIA Stockholms stad", 204, "Stockholm"),
                    part("MIA Södertälje", 533, "Södertälje"))
            .build();

    private static SubProject part(String name, int participants, String... municipalities) {
        return new SubProjectBuilder()
                .name(name)
                .participants(participants)
                .addMunicipalities(municipalities)
                .build();
    }

    @Test
    void theSumsAreThoseThatTheProjectStates() {
        assertThat(MIA.participants()).contains(2500L);
        assertThat(MIA.municipalities()).isEqualTo(12);
        assertThat(MIA.subProjects()).hasSize(6);
    }

    @Test
    void aHundredMillionIsSharedByParticipants() {
        assertThat(MIA.budgetKey().orElseThrow().shares())
                .containsExactly(
                        Share.of(680, 10_000),
                        Share.of(1420, 10_000),
                        Share.of(2092, 10_000),
                        Share.of(2860, 10_000),
                        Share.of(816, 10_000),
                        Share.of(2132, 10_000));
        assertThat(MIA.budgetShares().orElseThrow())
                .containsExactly(
                        Sek.of(6_800_000),
                        Sek.of(14_200_000),
                        Sek.of(20_920_000),
                        Sek.of(28_600_000),
                        Sek.of(8_160_000),
                        Sek.of(21_320_000));
    }

    @Test
    void theOreThatAreLeftGoToThoseWhoLostMost() {
        BudgetKey key = MIA.budgetKey().orElseThrow();
        // of 101 öre: 6.868, 14.342, 21.1292, 28.886, 8.2416, 21.5332; three öre are left after rounding down
        assertThat(key.distribute(new Sek(101)))
                .containsExactly(new Sek(7), new Sek(14), new Sek(21), new Sek(29), new Sek(8), new Sek(22));
        assertThat(BudgetKey.of(List.of(1L, 1L, 1L)).distribute(new Sek(2)))
                .containsExactly(new Sek(1), new Sek(1), new Sek(0));
        assertThat(BudgetKey.of(List.of(1L, 1L, 1L)).distribute(new Sek(-2)))
                .containsExactly(new Sek(-1), new Sek(-1), new Sek(0));
    }

    @Test
    void withoutNumbersThereIsNoKey() {
        MultiAssociationProjectBuilder project = new MultiAssociationProjectBuilder().budget(Sek.of(1));
        assertThat(project.build().budgetShares()).isEmpty();
        assertThat(project.addSubProjects(part("a", 0)).build().budgetShares()).isEmpty();
        assertThat(project.addSubProjects(part("b", 3)).build().budgetShares()).contains(List.of(Sek.ZERO, Sek.of(1)));
        assertThat(project.addSubProjects(part("c", -1)).build().budgetKey()).isEmpty();
        assertThat(project.addSubProjects(new SubProjectBuilder().build())
                        .build()
                        .participants())
                .isEmpty();
        assertThat(new MultiAssociationProjectBuilder()
                        .addSubProjects(part("a", 3))
                        .build()
                        .budgetShares())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> BudgetKey.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> BudgetKey.of(List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> BudgetKey.of(List.of(3L, -1L)));
    }

    @Test
    void aTheoryNeedsEveryColumn() {
        TheoryOfChangeBuilder theory = new TheoryOfChangeBuilder()
                .addResources("medel")
                .addEfforts("plattform")
                .addResults("lärande")
                .addLongTermEffects("ökat arbetskraftsutbud");
        assertThat(theory.build().isComplete()).isFalse();
        assertThat(theory.addMidTermEffects("struktur för samverkan").build().isComplete())
                .isTrue();
    }

    @Property
    void thePartsSumToTheAmountAndEachIsWithinAnOre(
            @ForAll long ore,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> numbers) {
        Assume.that(numbers.stream().anyMatch(number -> number > 0) && ore != Long.MIN_VALUE);
        List<Sek> parts = BudgetKey.of(numbers).distribute(new Sek(ore));
        BigInteger sum = numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(parts.stream().map(part -> BigInteger.valueOf(part.ore())).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(ore));
        for (int i = 0; i < parts.size(); i++) {
            BigInteger exact = BigInteger.valueOf(ore).multiply(BigInteger.valueOf(numbers.get(i)));
            BigInteger off = BigInteger.valueOf(parts.get(i).ore())
                    .multiply(sum)
                    .subtract(exact)
                    .abs();
            assertThat(off).isLessThan(sum);
        }
    }
}
