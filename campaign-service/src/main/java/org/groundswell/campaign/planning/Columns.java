package org.groundswell.campaign.planning;

import jakarta.persistence.Converter;
import org.groundswell.campaign.columns.CodedColumn;
import org.groundswell.campaign.columns.CodedListColumn;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;

/** How the enums of this feature stand in columns. */
final class Columns {

    private Columns() {}

    @Converter
    static class OfAction extends CodedColumn<Action> {
        OfAction() {
            super(Action.class);
        }
    }

    @Converter
    static class OfChannel extends CodedColumn<Channel> {
        OfChannel() {
            super(Channel.class);
        }
    }

    @Converter
    static class OfChannels extends CodedListColumn<Channel> {
        OfChannels() {
            super(Channel.class);
        }
    }

    @Converter
    static class OfLinesOfBusiness extends CodedListColumn<LineOfBusiness> {
        OfLinesOfBusiness() {
            super(LineOfBusiness.class);
        }
    }
}
