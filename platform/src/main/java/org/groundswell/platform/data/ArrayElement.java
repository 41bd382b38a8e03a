package org.groundswell.platform.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/** How values of one Java type stand in a binary array of PostgreSQL. */
enum ArrayElement {
    UUIDS(Oid.UUID, Oid.UUID_ARRAY, 16) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            UUID id = (UUID) value;
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    },
    INTEGERS(Oid.INT4, Oid.INT4_ARRAY, 4) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt((Integer) value);
        }
    },
    LONGS(Oid.INT8, Oid.INT8_ARRAY, 8) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeLong((Long) value);
        }
    },
    BOOLEANS(Oid.BOOL, Oid.BOOL_ARRAY, 1) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeByte((Boolean) value ? 1 : 0);
        }
    },
    DAYS(Oid.DATE, Oid.DATE_ARRAY, 4) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            long days = ((LocalDate) value).toEpochDay() - DAYS_BEFORE_2000;
            out.writeInt(Math.clamp(days, -MOST_DAYS, MOST_DAYS));
        }
    },
    TIMES(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY, 8) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            Instant time = (Instant) value;
            long seconds = Math.clamp(time.getEpochSecond() - SECONDS_BEFORE_2000, -MOST_SECONDS, MOST_SECONDS);
            out.writeLong(seconds * 1_000_000 + (time.getNano() + 500) / 1_000);
        }
    },
    TEXTS(Oid.TEXT, Oid.TEXT_ARRAY, -1) {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            byte[] text = (value instanceof Coded coded ? coded.code() : (String) value).getBytes(UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    };

    /** PostgreSQL counts from the beginning of the year 2000. */
    private static final long DAYS_BEFORE_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final long SECONDS_BEFORE_2000 = DAYS_BEFORE_2000 * 24 * 60 * 60;
    /** What is further off is out of PostgreSQL's range, which it says; its largest number would be "infinity". */
    private static final int MOST_DAYS = Integer.MAX_VALUE - 1;

    private static final long MOST_SECONDS = Long.MAX_VALUE / 1_000_000 - 1;

    private static final int NULL = -1;
    /** The server does so whatever is said here. */
    private static final int NULLS_ARE_LOOKED_FOR = 0;

    private static final Map<Type, ArrayElement> BY_TYPE = Map.of(
            UUID.class, UUIDS,
            Integer.class, INTEGERS,
            Long.class, LONGS,
            Boolean.class, BOOLEANS,
            LocalDate.class, DAYS,
            Instant.class, TIMES,
            String.class, TEXTS);

    private final int oid;
    private final int arrayOid;
    private final int length;

    /** @param length in bytes, where it is the same for all values; else they write their own */
    ArrayElement(int oid, int arrayOid, int length) {
        this.oid = oid;
        this.arrayOid = arrayOid;
        this.length = length;
    }

    static Optional<ArrayElement> of(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() && Coded.class.isAssignableFrom(raw)
                ? Optional.of(TEXTS)
                : Optional.ofNullable(BY_TYPE.get(type));
    }

    abstract void write(Object value, DataOutputStream out) throws IOException;

    int arrayOid() {
        return arrayOid;
    }

    /** An array of one dimension. */
    byte[] array(Collection<? extends @Nullable Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 + 24 * values.size());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(values.isEmpty() ? 0 : 1);
            out.writeInt(NULLS_ARE_LOOKED_FOR);
            out.writeInt(oid);
            if (!values.isEmpty()) {
                out.writeInt(values.size());
                out.writeInt(1);
            }
            for (Object value : values) {
                element(value, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private void element(@Nullable Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
            return;
        }
        if (length >= 0) {
            out.writeInt(length);
        }
        write(value, out);
    }
}
