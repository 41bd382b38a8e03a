package org.groundswell.campaign.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * At whose login somebody tries, and from where.
 *
 * @param login as {@link Person#normalised} writes it
 * @param address an IP address; of IPv6 the network, since whoever has one address there has 2^64 of them
 */
record SignInPlace(String login, String address) {

    private static final int NETWORK_BYTES = 8;

    static SignInPlace of(String login, String address) {
        return new SignInPlace(login, network(address));
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // No name has a colon, so nobody is asked what it stands for.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? InetAddress.getByAddress(
                                    Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES))
                            .getHostAddress()
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
