package org.groundswell.campaign.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.groundswell.contracts.Coded;

/**
 * One of several to choose from.
 *
 * @param detail explains it; may be empty
 */
public record Choice(String value, String label, String detail) {

    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label, "");
    }

    /** All constants of an enum, by their codes. */
    public static <E extends Enum<E> & Coded> List<Choice> all(Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of(constant.code(), label.apply(constant)))
                .toList();
    }
}
