package org.groundswell.stakeholder.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload on the disk while its request lasts, since telling its encoding takes all of its bytes. Its name is removed as it is
 * opened, so nothing of it is left behind even by a process that is killed.
 */
final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteProfile profile = new ByteProfile();
    private final MessageDigest digest = sha256();

    private SpooledFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Reads the upload to its end.
     *
     * @throws UploadRefused if it is larger than {@code largest} bytes, or breaks off
     */
    static SpooledFile of(InputStream upload, long largest) {
        try {
            Path path = Files.createTempFile("import-", ".csv");
            SpooledFile file = new SpooledFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            file.fill(upload, largest);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for an upload", e);
        }
    }

    long size() {
        return profile.size();
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @throws UnreadableFile for what is empty or no text */
    TextEncoding encoding() {
        if (size() == 0) {
            throw UnreadableFile.empty();
        }
        return profile.encoding().orElseThrow(UnreadableFile::binary);
    }

    /** From the beginning. To close it leaves the file as it is. */
    InputStream content() {
        return new BufferedInputStream(new Content(channel), BUFFER);
    }

    private static final class Content extends InputStream {
        private final FileChannel channel;
        private long position;

        Content(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
            position += Math.max(read, 0);
            return read;
        }
    }

    private void fill(InputStream upload, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = next(upload, buffer); read >= 0; read = next(upload, buffer)) {
            profile.read(buffer, read);
            if (profile.size() > largest) {
                close();
                throw UploadRefused.tooLarge(largest);
            }
            digest.update(buffer, 0, read);
            channel.write(ByteBuffer.wrap(buffer, 0, read));
        }
    }

    private int next(InputStream upload, byte[] buffer) {
        try {
            return upload.read(buffer);
        } catch (IOException e) {
            close();
            throw UploadRefused.brokenOff(profile.size());
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
