package org.groundswell.campaign.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void anAddress_hasLines_thatMayHoldCommas() {
        Organisation organisation = new Organisation(
                Optional.of(" Riverbend Health "), Optional.of("1 Main Street | Springfield, IL 62701|"));

        assertThat(organisation.name()).contains("Riverbend Health");
        assertThat(organisation.address()).containsExactly("1 Main Street", "Springfield, IL 62701");
    }

    @Test
    void whatIsNotSet_isEmpty() {
        Organisation organisation = new Organisation(Optional.of(" "), Optional.empty());

        assertThat(organisation.name()).isEmpty();
        assertThat(organisation.address()).isEmpty();
    }
}
