package org.groundswell.platform.messaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of an outbox page: a version, the words that occur again and again (types, correlation ids), then the events.
 * Only this service reads what it wrote, but it may be a later version of it that does.
 */
final class EventPage {

    private static final int VERSION = 1;

    private EventPage() {}

    static byte[] write(List<OutboxEvent> events) {
        Map<String, Integer> words = new HashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(
                64 + events.stream().mapToInt(event -> event.size() + 16).sum());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(events.size());
            for (OutboxEvent event : events) {
                writeWord(out, words, event.type());
                writeWord(out, words, event.correlationId());
                out.writeUTF(event.key());
                out.writeUTF(event.id());
                out.writeInt(event.data().length);
                out.write(event.data());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An event's key or id is too long", e);
        }
        return bytes.toByteArray();
    }

    static List<OutboxEvent> read(byte[] page) {
        List<String> words = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(page))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IOException("Outbox page of version " + version);
            }
            int count = in.readInt();
            List<OutboxEvent> events = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String type = readWord(in, words);
                String correlationId = readWord(in, words);
                String key = in.readUTF();
                String id = in.readUTF();
                events.add(new OutboxEvent(key, id, type, correlationId, in.readNBytes(in.readInt())));
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable outbox page", e);
        }
    }

    /** A word is written in full the first time and by its number from then on. */
    private static void writeWord(DataOutputStream out, Map<String, Integer> words, String word) throws IOException {
        Integer known = words.putIfAbsent(word, words.size());
        out.writeShort(known == null ? words.size() - 1 : known);
        if (known == null) {
            out.writeUTF(word);
        }
    }

    private static String readWord(DataInputStream in, List<String> words) throws IOException {
        int number = in.readUnsignedShort();
        if (number == words.size()) {
            words.add(in.readUTF());
        }
        return words.get(number);
    }
}
