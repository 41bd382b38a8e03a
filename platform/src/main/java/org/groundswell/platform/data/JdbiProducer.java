package org.groundswell.platform.data;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.contracts.Coded;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Jdbi} that services inject for bulk SQL. Its handles are connections of the pool, so within a JTA
 * transaction they all are the transaction's one connection, which commits and rolls back with it.
 * <p>
 * Ready for use: records as rows (columns in snake_case), {@link Coded} enums as their codes, and
 * {@code bindArray(name, type, values)} for {@code UUID}, {@code String}, {@code Integer}, {@code Long}, {@code Boolean},
 * {@code Instant}, {@code LocalDate} and {@link Coded} enums, whose nulls stay nulls.
 */
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
        jdbi.registerRowMapper(new RecordRows());
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(Instant.class, "timestamptz", JdbiProducer::text);
        jdbi.registerArrayType(LocalDate.class, "date", JdbiProducer::text);
        CodedEnums.register(jdbi);
        jdbi.registerArgument(new BinaryArrays());
        return jdbi;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static final class RecordRows implements RowMapperFactory {

        /** Jdbi asks anew for each statement, and looking at a class takes longer than many a query. */
        private final ClassValue<RowMapper<?>> mappers = new ClassValue<>() {
            @Override
            protected RowMapper<?> computeValue(Class<?> row) {
                ofNested(row);
                return ConstructorMapper.of(canonical(row));
            }
        };

        /** Jdbi looks for the constructor of a nested record itself, and takes the accessible one where it knows it already. */
        private void ofNested(Class<?> row) {
            Stream.of(row.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(Class::isRecord)
                    .forEach(mappers::get);
        }

        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            return type instanceof Class<?> raw && raw.isRecord() ? Optional.of(mappers.get(raw)) : Optional.empty();
        }

        /** Accessible, since rows are package-private records, like all that no other feature needs. */
        private static Constructor<?> canonical(Class<?> row) {
            Class<?>[] components = Stream.of(row.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = row.getDeclaredConstructor(components);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has its canonical constructor", e);
            }
        }
    }
}
