package org.groundswell.platform.messaging;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers what the last bytes were read as, for headers that are mostly the same from record to record. */
final class SameAgain<T> {

    private final Function<byte[], T> read;
    private @Nullable Known<T> last;

    SameAgain(Function<byte[], T> read) {
        this.read = read;
    }

    private record Known<T>(byte[] bytes, T value) {}

    T of(byte[] bytes) {
        Known<T> known = last;
        if (known == null || !Arrays.equals(known.bytes, bytes)) {
            known = new Known<>(bytes, read.apply(bytes));
            last = known;
        }
        return known.value;
    }
}
