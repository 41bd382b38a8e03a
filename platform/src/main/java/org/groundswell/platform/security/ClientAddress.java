package org.groundswell.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from: the other end of the connection, unless a service calls for a person and says where they are. Behind
 * a proxy, {@code quarkus.http.proxy.proxy-address-forwarding} and its list of trusted proxies make it the real one.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Logger LOG = Logger.getLogger(ClientAddress.class);

    private final CurrentVertxRequest request;
    private final CurrentPerson person;

    ClientAddress(CurrentVertxRequest request, CurrentPerson person) {
        this.request = request;
        this.person = person;
    }

    /** An IP address; empty outside of a request. */
    public String current() {
        return saidByAService().orElseGet(this::otherEnd);
    }

    /** Whoever signs in anew still sends the cookie of a session that is over, which says nothing. */
    private Optional<String> saidByAService() {
        try {
            return person.addressBefore();
        } catch (AuthenticationFailedException over) {
            LOG.debug("Nobody says where this comes from", over);
            return Optional.empty();
        }
    }

    private String otherEnd() {
        @Nullable RoutingContext context = request.getCurrent();
        return Optional.ofNullable(context)
                .map(current -> current.request().remoteAddress())
                .map(SocketAddress::hostAddress)
                .orElse("");
    }
}
