package org.groundswell.stakeholder.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file writes characters as bytes. */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_WITH_BOM("UTF-8", StandardCharsets.UTF_8, 3),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 2),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), 0);

    private final String label;
    private final Charset charset;
    private final int bomLength;

    TextEncoding(String label, Charset charset, int bomLength) {
        this.label = label;
        this.charset = charset;
        this.bomLength = bomLength;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** Bytes to skip before the text begins. */
    int bomLength() {
        return bomLength;
    }
}
