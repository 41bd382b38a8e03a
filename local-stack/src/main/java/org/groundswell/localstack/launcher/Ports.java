package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.FreePort;

/** Where each part listens. */
public record Ports(int campaign, int stakeholder, int notification, int kafka, int postgres, int smtp, int mail) {

    /** Beside the usual ports of Kafka and PostgreSQL, since many machines run one already. */
    public static final Ports DEFAULT = new Ports(8080, 8081, 8082, 19092, 15432, 1025, 8025);

    public static final Ports ANY_FREE = new Ports(0, 0, 0, 0, 0, 0, 0);

    public int of(Service service) {
        return switch (service) {
            case CAMPAIGN -> campaign;
            case STAKEHOLDER -> stakeholder;
            case NOTIFICATION -> notification;
        };
    }

    /** With a free port wherever this has 0. */
    Ports chosen() {
        Iterator<Integer> free = FreePort.several(7).iterator();
        return new Ports(
                campaign == 0 ? free.next() : campaign,
                stakeholder == 0 ? free.next() : stakeholder,
                notification == 0 ? free.next() : notification,
                kafka == 0 ? free.next() : kafka,
                postgres == 0 ? free.next() : postgres,
                smtp == 0 ? free.next() : smtp,
                mail == 0 ? free.next() : mail);
    }

    void requireFree() {
        List<String> taken = new ArrayList<>();
        Map<Integer, String> asked = new HashMap<>();
        check("campaign", campaign, asked, taken);
        check("stakeholder", stakeholder, asked, taken);
        check("notification", notification, asked, taken);
        check("kafka", kafka, asked, taken);
        check("postgres", postgres, asked, taken);
        check("smtp", smtp, asked, taken);
        check("mail", mail, asked, taken);
        if (!taken.isEmpty()) {
            throw LaunchRefused.portsInUse(taken);
        }
    }

    private static void check(String part, int port, Map<Integer, String> asked, List<String> taken) {
        String other = asked.putIfAbsent(port, part);
        if (other != null) {
            taken.add(port + " is asked for by both --" + other + "-port and --" + part + "-port");
        } else if (isTaken(port)) {
            taken.add(port + " by another program (choose another with --" + part + "-port)");
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port in TIME_WAIT after our own last run is free for a server.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
