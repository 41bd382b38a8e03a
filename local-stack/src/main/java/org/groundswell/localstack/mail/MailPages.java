package org.groundswell.localstack.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Shows what the catcher caught. */
public final class MailPages implements AutoCloseable {

    private final HttpServer server;

    private MailPages(HttpServer server) {
        this.server = server;
    }

    /** On this machine's own address only: the mails hold people's names and links. */
    public static MailPages start(MailCatcher catcher, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            server.start();
            return new MailPages(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
