package finsam.core.association;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.money.Sek;
import finsam.core.money.VatBasis;
import finsam.core.money.VatRate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceAttestationTest {
    private static final Sek LIMIT = Sek.of(47_600);

    @ParameterizedTest
    @CsvSource({
        "4760000, EX_VAT, , STANDARD, 4760000, true",
        "4760001, EX_VAT, , STANDARD, 4760001, false",
        "5950000, INC_VAT, , STANDARD, 4760000, true",
        "5950001, INC_VAT, , STANDARD, , false",
        "5949999, INC_VAT, , STANDARD, , true",
        "6000000, INC_VAT, , STANDARD, 4800000, false",
        "4760000, INC_VAT, , ZERO, 4760000, true",
        "5331200, INC_VAT, , REDUCED, 4760000, true",
        "5331201, INC_VAT, , REDUCED, , false",
        "5950001, INC_VAT, 1190001, STANDARD, 4760000, true",
        "5950001, INC_VAT, 1190000, STANDARD, 4760001, false",
        "5950000, INC_VAT, 1190000, , 4760000, true",
        "5950000, INC_VAT, , , , ",
        "5950000, UNKNOWN, 1190000, STANDARD, , ",
        "5950000, , 1190000, STANDARD, , ",
        ", INC_VAT, 1190000, STANDARD, , ",
        ", EX_VAT, , , , "
    })
    void comparesTheNetAmountWithALimit(
            Long amount, VatBasis basis, Long vat, VatRate rate, Long net, Boolean atMostLimit) {
        InvoiceAttestation invoice = new InvoiceAttestationBuilder()
                .amount(Optional.ofNullable(amount).map(Sek::new))
                .vatBasis(Optional.ofNullable(basis))
                .vat(Optional.ofNullable(vat).map(Sek::new))
                .vatRate(Optional.ofNullable(rate))
                .build();
        assertThat(invoice.netAmount()).isEqualTo(Optional.ofNullable(net).map(Sek::new));
        assertThat(invoice.isNetAtMost(LIMIT)).isEqualTo(Optional.ofNullable(atMostLimit));
    }

    @Test
    void aDifferenceThatIsTooLargeIsNotKnown() {
        InvoiceAttestation invoice = new InvoiceAttestationBuilder()
                .amount(new Sek(Long.MIN_VALUE))
                .vatBasis(VatBasis.INC_VAT)
                .vat(new Sek(1))
                .vatRate(VatRate.STANDARD)
                .build();
        assertThat(invoice.netAmount()).isEmpty();
        assertThat(invoice.isNetAtMost(LIMIT)).isEmpty();
    }

    @Property
    void whereThereIsANetAmountTheTwoAgree(
            @ForAll long amount, @ForAll VatBasis basis, @ForAll VatRate rate, @ForAll long limit) {
        InvoiceAttestation invoice = new InvoiceAttestationBuilder()
                .amount(new Sek(amount))
                .vatBasis(basis)
                .vatRate(rate)
                .build();
        Optional<Boolean> atMost = invoice.isNetAtMost(new Sek(limit));
        assertThat(atMost.isPresent()).isEqualTo(basis != VatBasis.UNKNOWN);
        invoice.netAmount().ifPresent(net -> assertThat(atMost).contains(net.isAtMost(new Sek(limit))));
    }
}
