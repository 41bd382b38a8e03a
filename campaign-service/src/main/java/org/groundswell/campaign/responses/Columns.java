package org.groundswell.campaign.responses;

import jakarta.persistence.Converter;
import org.groundswell.campaign.columns.CodedColumn;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;

/** How the enums of this feature stand in columns. */
final class Columns {

    private Columns() {}

    @Converter
    static class OfLineOfBusiness extends CodedColumn<LineOfBusiness> {
        OfLineOfBusiness() {
            super(LineOfBusiness.class);
        }
    }

    @Converter
    static class OfKind extends CodedColumn<ResponseKind> {
        OfKind() {
            super(ResponseKind.class);
        }
    }

    @Converter
    static class OfStance extends CodedColumn<Stance> {
        OfStance() {
            super(Stance.class);
        }
    }

    @Converter
    static class OfVisibility extends CodedColumn<Visibility> {
        OfVisibility() {
            super(Visibility.class);
        }
    }

    @Converter
    static class OfState extends CodedColumn<ResponseState> {
        OfState() {
            super(ResponseState.class);
        }
    }
}
