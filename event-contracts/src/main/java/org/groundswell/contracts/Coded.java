package org.groundswell.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** An enum whose lower-case name stands in JSON, in SQL and on screens' addresses, so that all three say the same word. */
public interface Coded {

    String name();

    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant with this code.
     *
     * @throws IllegalArgumentException naming the codes that there are
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        Object constant = Codes.BY_CODE.get(type).get(code);
        if (constant == null) {
            throw new IllegalArgumentException("'%s' is none of %s"
                    .formatted(
                            code,
                            Arrays.stream(type.getEnumConstants())
                                    .map(Coded::code)
                                    .toList()));
        }
        return type.cast(constant);
    }
}
