package org.groundswell.platform.data;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.contracts.Coded;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;

/** Stores {@link Coded} enums as their codes, alone and in arrays. */
final class CodedEnums {

    private CodedEnums() {}

    static void register(Jdbi jdbi) {
        jdbi.registerArgument((ArgumentFactory) (type, value, config) -> argument(value));
        jdbi.registerColumnMapper((ColumnMapperFactory) (type, config) -> column(type));
        jdbi.registerArrayType((SqlArrayTypeFactory) (type, config) -> array(type));
    }

    private static Optional<Argument> argument(Object value) {
        return value instanceof Coded coded
                ? Optional.of((position, statement, context) -> statement.setString(position, coded.code()))
                : Optional.empty();
    }

    private static Optional<ColumnMapper<?>> column(Type type) {
        if (!isCoded(type)) {
            return Optional.empty();
        }
        Map<String, Object> byCode = Arrays.stream(((Class<?>) type).getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        return Optional.of((row, column, context) -> {
            String code = row.getString(column);
            return code == null ? null : byCode.get(code);
        });
    }

    private static Optional<SqlArrayType<?>> array(Type type) {
        return isCoded(type) ? Optional.of(SqlArrayType.<Coded>of("text", Coded::code)) : Optional.empty();
    }

    private static boolean isCoded(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() && Coded.class.isAssignableFrom(raw);
    }
}
