package org.groundswell.notification.channels.email;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what a test tells it to. */
final class ScriptedSmtp implements AutoCloseable {

    /** Says nothing, and goes on listening. */
    static final String SILENCE = "(silence)";

    static final String HANG_UP = "(hang up)";

    private static final Map<String, String> FRIENDLY = Map.of(
            "GREETING", "220 scripted",
            "EHLO", "250 scripted",
            "MAIL", "250 OK",
            "RCPT", "250 OK",
            "DATA", "354 go ahead",
            ".", "250 taken",
            "RSET", "250 OK",
            "NOOP", "250 OK",
            "QUIT", "221 bye");

    private final ServerSocket listener;
    private final Map<String, String> answers = new ConcurrentHashMap<>(FRIENDLY);
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private ScriptedSmtp(ServerSocket listener) {
        this.listener = listener;
    }

    static ScriptedSmtp start() {
        try {
            ScriptedSmtp server = new ScriptedSmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** @param verb of the command, {@code GREETING}, or {@code .} for the end of a mail */
    ScriptedSmtp answering(String verb, String answer) {
        answers.put(verb, answer);
        return this;
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            boolean goesOn = say(socket, "GREETING");
            boolean inData = false;
            for (String line = in.readLine(); goesOn && line != null; line = in.readLine()) {
                if (inData && !line.equals(".")) {
                    continue;
                }
                commands.add(line);
                String verb = line.split("[ :]", 2)[0];
                goesOn = say(socket, verb) && !verb.equals("QUIT");
                inData = verb.equals("DATA") && Objects.equals(answers.get("DATA"), FRIENDLY.get("DATA"));
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private boolean say(Socket socket, String verb) throws IOException {
        String answer = answers.getOrDefault(verb, "502 what?");
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
