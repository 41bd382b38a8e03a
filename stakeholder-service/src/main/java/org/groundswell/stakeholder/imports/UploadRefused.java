package org.groundswell.stakeholder.imports;

import org.groundswell.platform.http.ProblemException;

/** An upload of which nothing is kept. */
final class UploadRefused extends ProblemException {

    private UploadRefused(int status, String type, String title, String detail) {
        super(status, type, title, detail);
    }

    static UploadRefused tooLarge(long largest) {
        return new UploadRefused(
                413,
                "content-too-large",
                "Content too large",
                "Files of up to %d MB are taken. Send the rows in several files.".formatted(largest >> 20));
    }

    static UploadRefused brokenOff(long received) {
        return new UploadRefused(
                400,
                "upload-broken-off",
                "The upload broke off",
                "Only %d bytes arrived. Nothing was kept; send the file again.".formatted(received));
    }
}
