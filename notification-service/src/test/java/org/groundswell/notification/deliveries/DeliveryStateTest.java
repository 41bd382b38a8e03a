package org.groundswell.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

    @ParameterizedTest
    @EnumSource(names = {"BOUNCED", "RETURNED", "FAILED", "SUPPRESSED", "CANCELLED"})
    void anEnd_staysAnEnd(DeliveryState end) {
        assertThat(end.next()).isEmpty();
    }

    @Test
    void returned_mayFollowReached() {
        assertThat(DeliveryState.REACHED.next()).containsExactly(DeliveryState.RETURNED);
    }

    @Test
    void whatWasSent_isNeverSentAgain() {
        assertThat(DeliveryState.PENDING.previous())
                .isEqualTo(EnumSet.of(DeliveryState.SENDING, DeliveryState.IN_DOUBT));
        assertThat(DeliveryState.SENDING.previous()).containsExactly(DeliveryState.PENDING);
    }
}
