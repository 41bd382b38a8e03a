package org.groundswell.campaign.launch;

import jakarta.persistence.Converter;
import org.groundswell.campaign.columns.CodedColumn;
import org.groundswell.campaign.planning.CallToActionState;

@Converter
class StateColumn extends CodedColumn<CallToActionState> {
    StateColumn() {
        super(CallToActionState.class);
    }
}
