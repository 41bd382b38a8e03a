package org.groundswell.platform.data;

import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * Binds arrays in PostgreSQL's binary form. The driver would spell them out and the server read them again, on which a bulk
 * statement spends much of its time. Elements of other types are left to Jdbi and the driver.
 */
final class BinaryArrays implements ArgumentFactory.Preparable {

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return elementOf(type).flatMap(ArrayElement::of).map(element -> values -> argument(element, values));
    }

    private static Optional<Type> elementOf(Type type) {
        Class<?> raw = GenericTypes.getErasedType(type);
        if (raw.isArray()) {
            return Optional.of(raw.getComponentType());
        }
        return Iterable.class.isAssignableFrom(raw) || Iterator.class.isAssignableFrom(raw)
                ? GenericTypes.findGenericParameter(type, raw)
                : Optional.empty();
    }

    private static Argument argument(ArrayElement element, @Nullable Object values) {
        return switch (values) {
            case null -> new NullArgument(Types.ARRAY);
            case Collection<?> all -> new BinaryArray(element, all);
            case Object[] all -> new BinaryArray(element, Arrays.asList(all));
            case Iterable<?> all -> new BinaryArray(element, copy(all.iterator()));
            case Iterator<?> all -> new BinaryArray(element, copy(all));
            default -> throw new IllegalArgumentException("No array of objects: " + values.getClass());
        };
    }

    private static List<?> copy(Iterator<?> values) {
        List<Object> all = new ArrayList<>();
        values.forEachRemaining(all::add);
        return all;
    }

    private record BinaryArray(ArrayElement element, Collection<?> values) implements Argument {

        @Override
        public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
            BaseConnection connection = statement.getConnection().unwrap(BaseConnection.class);
            statement.setArray(position, new PgArray(connection, element.arrayOid(), element.array(values)));
        }
    }
}
