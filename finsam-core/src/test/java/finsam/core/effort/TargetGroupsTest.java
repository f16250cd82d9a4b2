package finsam.core.effort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetGroupsTest {
    private static final TargetGroup PEOPLE = new IndividualsBuilder().build();
    private static final TargetGroup OFFICIALS = new ProfessionalsBuilder().build();

    @Test
    void participantsAreInEitherGroup() {
        assertThat(new TargetGroupsBuilder().direct(PEOPLE).build().hasParticipants())
                .isTrue();
        assertThat(new TargetGroupsBuilder()
                        .direct(OFFICIALS)
                        .indirect(PEOPLE)
                        .build()
                        .hasParticipants())
                .isTrue();
        assertThat(new TargetGroupsBuilder()
                        .direct(OFFICIALS)
                        .indirect(OFFICIALS)
                        .build()
                        .hasParticipants())
                .isFalse();
        assertThat(new TargetGroupsBuilder().build().hasParticipants()).isFalse();
    }
}
