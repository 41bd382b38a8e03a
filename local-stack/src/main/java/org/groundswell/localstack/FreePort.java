package org.groundswell.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. */
public final class FreePort {

    /**
     * Below the ports that systems give to outgoing connections: those of Linux begin at 32768. One of them may be taken by
     * anybody's connection between the choice of a port and the start of the server that is to listen on it.
     */
    private static final int FIRST = 20_000;

    private static final int AFTER_LAST = 32_000;

    private FreePort() {}

    /** So many different ports that nobody listened on a moment ago. */
    public static List<Integer> several(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, AFTER_LAST)
                .distinct()
                .filter(FreePort::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    /** A port that nobody listened on a moment ago. Another server may take it before it is used. */
    public static int any() {
        return several(1).getFirst();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
