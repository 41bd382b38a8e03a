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
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;

/** Stores {@link Coded} enums as their codes, alone and in arrays. */
final class CodedEnums {

    /** Jdbi asks anew for each statement. */
    private static final ClassValue<ColumnMapper<?>> COLUMNS = new ClassValue<>() {
        @Override
        protected ColumnMapper<?> computeValue(Class<?> type) {
            return decoded(type);
        }
    };

    private CodedEnums() {}

    static void register(Jdbi jdbi) {
        jdbi.registerArgument(new CodeArguments());
        jdbi.registerColumnMapper((ColumnMapperFactory) (type, config) -> column(type));
        jdbi.registerArrayType((SqlArrayTypeFactory) (type, config) -> array(type));
    }

    private static Optional<ColumnMapper<?>> column(Type type) {
        return isCoded(type) ? Optional.of(COLUMNS.get((Class<?>) type)) : Optional.empty();
    }

    private static ColumnMapper<?> decoded(Class<?> type) {
        Map<String, Object> byCode = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        return (row, column, context) -> {
            String code = row.getString(column);
            return code == null ? null : byCode.get(code);
        };
    }

    private static Optional<SqlArrayType<?>> array(Type type) {
        return isCoded(type)
                ? Optional.of(SqlArrayType.<Coded>of("text", coded -> coded == null ? null : coded.code()))
                : Optional.empty();
    }

    private static boolean isCoded(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() && Coded.class.isAssignableFrom(raw);
    }

    /** Preparable, since Jdbi asks such factories first, and its own for enums, which takes their names, is one. */
    private static final class CodeArguments implements ArgumentFactory.Preparable {
        @Override
        public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
            return isCoded(type) ? Optional.of(CodeArguments::argument) : Optional.empty();
        }

        private static Argument argument(@Nullable Object value) {
            String code = value instanceof Coded coded ? coded.code() : null;
            return (position, statement, context) -> statement.setString(position, code);
        }
    }
}
