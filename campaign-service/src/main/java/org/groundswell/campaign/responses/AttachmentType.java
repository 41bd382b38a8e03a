package org.groundswell.campaign.responses;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of files that may be attached. A file's kind is what its name says, and only where its content agrees. */
enum AttachmentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt"),
    MAIL("message/rfc822", "eml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int MOST_ENTRIES = 20;

    private final String contentType;
    private final String[] endings;

    AttachmentType(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = endings;
    }

    String contentType() {
        return contentType;
    }

    /** Empty where the name says none of these kinds, or the content is not of that kind. */
    static Optional<AttachmentType> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> Arrays.stream(type.endings).anyMatch(ending -> lower.endsWith("." + ending)))
                .filter(type -> type.agreesWith(content))
                .findFirst();
    }

    private boolean agreesWith(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, "%PDF-".getBytes(US_ASCII));
            case PNG -> startsWith(content, PNG_START);
            case JPEG -> startsWith(content, JPEG_START);
            case TEXT, MAIL -> isText(content);
            case DOCX -> hasFolder(content, "word/");
            case XLSX -> hasFolder(content, "xl/");
        };
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return false;
            }
        }
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Looks at names only: nothing is unpacked beyond what comes before one that tells. */
    private static boolean hasFolder(byte[] content, String folder) {
        if (!startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int seen = 0; entry != null && seen < MOST_ENTRIES; seen++) {
                if (entry.getName().startsWith(folder)) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
