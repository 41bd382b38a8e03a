package org.groundswell.notification.channels.batches;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.Vendor;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.ApiKeyIdentity;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;

/** Who looks at batches: people at those of their campaigns, a vendor at those that were released to its kind. */
@RequestScoped
class VendorAccess {

    private final SecurityIdentity identity;
    private final CurrentPerson person;

    VendorAccess(SecurityIdentity identity, CurrentPerson person) {
        this.identity = identity;
        this.person = person;
    }

    boolean isVendor() {
        return identity.getPrincipal() instanceof ApiKeyIdentity;
    }

    /** Who does it, for the record. */
    String name() {
        return identity.getPrincipal().getName();
    }

    /** The channel that a vendor works for; empty for people, who see all. */
    Optional<Channel> channel() {
        if (!isVendor()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Coded.of(Vendor.class, ApiKeyIdentity.of(identity).vendor())) {
                    case MAIL_HOUSE -> Channel.PRINT;
                    case CALL_CENTRE -> Channel.CALL_LIST;
                    case EMAIL_PROVIDER, CRM -> throw ProblemException.forbidden("This key's vendor has no batches");
                });
    }

    /** A vendor's own condition is {@link #maySee}, whosoever's campaign it is. */
    CampaignAccess campaigns() {
        return isVendor() ? CampaignAccess.ALL : person.campaigns();
    }

    boolean maySee(Batch batch) {
        return channel()
                .map(channel -> channel == batch.channel()
                        && batch.releasedAt() != null
                        && !batch.state().isBeforeRelease())
                .orElse(true);
    }

    /** @throws ProblemException 404 for a batch that is not this vendor's to know of */
    Batch check(Batch batch) {
        if (!maySee(batch)) {
            throw ProblemException.notFound("batch", batch.id());
        }
        return batch;
    }
}
