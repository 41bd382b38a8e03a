package org.groundswell.campaign.meetings;

import jakarta.persistence.Converter;
import org.groundswell.campaign.columns.CodedColumn;

/** How the enums of this feature stand in columns. */
final class Columns {

    private Columns() {}

    @Converter
    static class OfKind extends CodedColumn<ItemKind> {
        OfKind() {
            super(ItemKind.class);
        }
    }

    @Converter
    static class OfOutcome extends CodedColumn<ItemOutcome> {
        OfOutcome() {
            super(ItemOutcome.class);
        }
    }
}
