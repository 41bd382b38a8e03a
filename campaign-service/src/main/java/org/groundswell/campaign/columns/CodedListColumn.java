package org.groundswell.campaign.columns;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.contracts.Coded;

/** Keeps a list of enums as {@code text[]} of their codes, in the list's order. One subclass an enum. */
public abstract class CodedListColumn<E extends Enum<E> & Coded> implements AttributeConverter<List<E>, String[]> {

    private final Class<E> type;

    protected CodedListColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String[] convertToDatabaseColumn(List<E> values) {
        return values.stream().map(Coded::code).toArray(String[]::new);
    }

    @Override
    public List<E> convertToEntityAttribute(String[] codes) {
        return Stream.of(codes).map(code -> Coded.of(type, code)).toList();
    }
}
