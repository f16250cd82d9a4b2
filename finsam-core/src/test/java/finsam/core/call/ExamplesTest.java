package finsam.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.effort.IndividualsBuilder;
import finsam.core.effort.Method;
import finsam.core.person.AgeRange;
import org.junit.jupiter.api.Test;

/** The examples that stand in the documentation of this package. */
class ExamplesTest {

    @Test
    void call() {
        Call call = new CallBuilder()
                .name("Nästa steg")
                .year(2022)
                .targetGroup(new IndividualsBuilder().ages(AgeRange.of(18, 64)).build())
                .narrowingAllowed(true)
                .addRecommendedMethods(Method.IPS, Method.SE)
                .build();
        assertThat(call.recommendedMethods()).containsExactly(Method.IPS, Method.SE);
    }

    @Test
    void applicantKind() {
        assertThat(ApplicantKind.of("förbundsmedlem")).isEqualTo(ApplicantKind.MEMBER);
        assertThat(ApplicantKind.of("eget ord").code()).isEqualTo("eget ord");
    }
}
