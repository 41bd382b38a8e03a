package org.groundswell.campaign.support;

import java.util.HashMap;
import java.util.Map;
import org.groundswell.localstack.EmbeddedServers;

/** Everything around campaign-service: real PostgreSQL and Kafka, and a mail server, a stakeholder-service that answers by the
 * audience's id. */
public class TestServers extends EmbeddedServers {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("quarkus.rest-client.stakeholder-service.url", StakeholderServiceStandIn.url());
        settings.put("quarkus.rest-client.stakeholder-service.read-timeout", "1500");
        settings.put("quarkus.rest-client.notification-service.url", NotificationServiceStandIn.url());
        // Nobody listens there.
        settings.put("groundswell.notification-url", "http://localhost:1");
        settings.put("quarkus.rest-client.stakeholder-uploads.url", StakeholderServiceStandIn.url());
        settings.put("groundswell.smtp.port", String.valueOf(mail().port()));
        settings.put("groundswell.openid.enabled", "true");
        settings.put("groundswell.openid.url", OpenIdProviderStandIn.url());
        settings.put("groundswell.openid.client-id", OpenIdProviderStandIn.CLIENT);
        settings.put("groundswell.openid.client-secret", OpenIdProviderStandIn.SECRET);
        settings.put("groundswell.openid.state-secret", "0123456789abcdef0123456789abcdef");
        // So that a test can come from another address: it says X-Forwarded-For, all others nothing.
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        return settings;
    }
}
