package org.groundswell.localstack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads command lines and messages. Java's own buffered streams take a lock for each byte, which is too slow here. */
final class SmtpInput {

    private static final int LONGEST_LINE = 4096;

    private final InputStream source;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;

    SmtpInput(InputStream source) {
        this.source = source;
    }

    /** Whether the client has already sent more, so that an answer need not go out on its own (PIPELINING). */
    boolean hasMore() {
        return position < limit;
    }

    /** The next line without its end, or null at the end of the stream. */
    @Nullable
    String line() throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        for (int b = next(); b >= 0; b = next()) {
            if (b == '\n') {
                int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
                return new String(line, 0, end, StandardCharsets.UTF_8);
            }
            if (length == LONGEST_LINE) {
                throw new IOException("line longer than " + LONGEST_LINE + " bytes");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) b;
        }
        return null;
    }

    /**
     * Everything up to the line with a single dot, other leading dots undone (RFC 5321, 4.5.2).
     *
     * @return null if it has more than {@code most} bytes; it is read to its end all the same
     */
    byte @Nullable [] message(int most) throws IOException {
        byte[] message = new byte[8 * 1024];
        int length = 0;
        boolean lineStart = true;
        while (true) {
            int b = required();
            if (lineStart && b == '.') {
                b = required();
                if (b == '\r') {
                    required();
                    return length > most ? null : Arrays.copyOf(message, length);
                }
            }
            lineStart = b == '\n';
            if (length == message.length && length <= most) {
                message = Arrays.copyOf(message, length * 2);
            }
            if (length < message.length) {
                message[length++] = (byte) b;
            }
        }
    }

    private int required() throws IOException {
        int b = next();
        if (b < 0) {
            throw new IOException("the client left in the middle of a message");
        }
        return b;
    }

    private int next() throws IOException {
        if (position == limit) {
            limit = source.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xff;
    }
}
