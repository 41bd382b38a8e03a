package org.groundswell.campaign.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPlaceTest {

    private static String network(String address) {
        return SignInPlace.of("ana", address).address();
    }

    @Test
    void anIpv6Network_countsAsOneAddress() {
        assertThat(network("2001:db8:0:1::1"))
                .isEqualTo(network("2001:db8:0:1:ffff::2"))
                .isNotEqualTo(network("2001:db8:0:2::1"));
    }

    @Test
    void anIpv4Address_countsAsItself_howeverItIsWritten() {
        assertThat(network("203.0.113.7")).isEqualTo("203.0.113.7").isEqualTo(network("::ffff:203.0.113.7"));
    }

    @Test
    void whatIsNoAddress_countsAsItIs() {
        assertThat(network("")).isEmpty();
        assertThat(network("not:an:address")).isEqualTo("not:an:address");
    }
}
