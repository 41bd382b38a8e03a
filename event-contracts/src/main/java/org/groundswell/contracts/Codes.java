package org.groundswell.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of each {@link Coded} enum by code: rows are read by the million. */
final class Codes {

    static final ClassValue<Map<String, Object>> BY_CODE = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        }
    };

    private Codes() {}
}
