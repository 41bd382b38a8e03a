package org.groundswell.campaign.workspace.vendors;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** The quarantine of each service; our own is asked like the others', so that there is one way to do it. */
final class QuarantineClients {

    private QuarantineClients() {}

    @RegisterRestClient(configKey = "campaign-service")
    @RegisterProvider(ServiceToken.class)
    interface OfCampaigns extends QuarantineClient {}

    @RegisterRestClient(configKey = "stakeholder-service")
    @RegisterProvider(ServiceToken.class)
    interface OfStakeholders extends QuarantineClient {}

    @RegisterRestClient(configKey = "notification-service")
    @RegisterProvider(ServiceToken.class)
    interface OfNotifications extends QuarantineClient {}
}
