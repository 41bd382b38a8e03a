package org.groundswell.campaign.columns;

import jakarta.persistence.AttributeConverter;
import org.groundswell.contracts.Coded;
import org.jspecify.annotations.Nullable;

/** Keeps an enum as its code, so that SQL, JSON and addresses say the same word. One subclass an enum. */
public abstract class CodedColumn<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected CodedColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Coded.of(type, code);
    }
}
