package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.groundswell.platform.security.ContactCipher;
import org.jdbi.v3.core.Jdbi;

/**
 * Files between upload and commit, in the database so that every instance can check and commit them. Compressed, and encrypted
 * with the import's id as associated data: they hold columns that nobody mapped and nobody may keep.
 */
@ApplicationScoped
class StoredFile {

    private static final int PART = 1 << 20;

    private final Jdbi jdbi;
    private final ContactCipher cipher;

    StoredFile(Jdbi jdbi, ContactCipher cipher) {
        this.jdbi = jdbi;
        this.cipher = cipher;
    }

    @Transactional(TxType.MANDATORY)
    void write(UUID importId, InputStream content) {
        try {
            int no = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                insert(importId, no++, cipher.encrypt(importId, zip(part)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One part of it in memory at a time. To be read within one transaction. */
    InputStream read(UUID importId) {
        return new SequenceInputStream(new Enumeration<>() {
            private int no;
            private final int parts = parts(importId);

            @Override
            public boolean hasMoreElements() {
                return no < parts;
            }

            @Override
            public InputStream nextElement() {
                return part(importId, no++);
            }
        });
    }

    boolean isHere(UUID importId) {
        return parts(importId) > 0;
    }

    @Transactional(TxType.MANDATORY)
    void delete(UUID importId) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM stakeholder_import_part WHERE import_id = :id")
                .bind("id", importId)
                .execute());
    }

    private void insert(UUID importId, int no, String sealed) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO stakeholder_import_part (import_id, no, sealed) VALUES (:id, :no, :sealed)")
                .bind("id", importId)
                .bind("no", no)
                .bind("sealed", sealed)
                .execute());
    }

    private int parts(UUID importId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM stakeholder_import_part WHERE import_id = :id")
                        .bind("id", importId)
                        .mapTo(Integer.class)
                        .one());
    }

    private InputStream part(UUID importId, int no) {
        String sealed = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT sealed FROM stakeholder_import_part WHERE import_id = :id AND no = :no")
                .bind("id", importId)
                .bind("no", no)
                .mapTo(String.class)
                .one());
        try {
            return new GZIPInputStream(new ByteArrayInputStream(cipher.decrypt(importId, sealed)), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped, 1 << 16)) {
            zip.write(plain);
        }
        return zipped.toByteArray();
    }
}
