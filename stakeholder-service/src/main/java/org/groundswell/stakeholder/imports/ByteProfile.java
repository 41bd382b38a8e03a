package org.groundswell.stakeholder.imports;

import java.util.Optional;

/**
 * Tells a file's encoding from all of its bytes, as they stream by: the first umlaut may come in the last row. What begins
 * with no byte order mark and is not UTF-8 throughout is Windows-1252, which is what spreadsheets write.
 */
final class ByteProfile {

    private final Utf8Check utf8 = new Utf8Check();
    private final byte[] head = new byte[3];
    private long size;
    private boolean binary;

    void read(byte[] bytes, int length) {
        for (int i = 0; size + i < head.length && i < length; i++) {
            head[(int) size + i] = bytes[i];
        }
        size += length;
        utf8.read(bytes, length);
        binary = binary || hasControlCharacters(bytes, length);
    }

    long size() {
        return size;
    }

    /** Empty where these bytes are no text. */
    Optional<TextEncoding> encoding() {
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(TextEncoding.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return Optional.of(TextEncoding.UTF_16BE);
        }
        if (binary) {
            return Optional.empty();
        }
        if (startsWith(0xEF, 0xBB, 0xBF) && utf8.isValid()) {
            return Optional.of(TextEncoding.UTF_8_WITH_BOM);
        }
        return Optional.of(utf8.isValid() ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252);
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= size || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** None but tab, line breaks, form feed and the end-of-file mark of old DOS programs stand in texts. */
    private static boolean hasControlCharacters(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return true;
            }
        }
        return false;
    }
}
