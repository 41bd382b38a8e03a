package org.groundswell.campaign.workspace.vendors;

import java.util.List;

/** What of one campaign waits for somebody at a vendor or at us. @param away why it is not to be had; empty where it is */
record HandedOver(List<Line> lines, String away) {

    record Line(String words, String detail, String href) {}
}
