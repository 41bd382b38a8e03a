package org.groundswell.platform.messaging;

import java.util.List;
import org.groundswell.contracts.DomainEvent;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;

/**
 * The handler behind one consumer loop, which has a thread of its own: an {@code @ApplicationScoped} bean is enough. Instances
 * of the service share the topic's partitions.
 *
 * @param <E> the sealed interface whose events are on the topic
 */
public interface EventConsumer<E extends DomainEvent> {

    /** {@code <service>.<what>}, for instance {@code notification.withdrawals}. Never changed: it would read all again. */
    String group();

    Topic topic();

    EventCatalog<E> events();

    /** Whether events of this type are decoded and handed over. Asked once, at the start. */
    default boolean wants(Class<? extends E> type) {
        return true;
    }

    /**
     * Applies what one poll brought, up to 5,000 events, in the one JTA transaction that is active; the offsets are committed
     * after it. A batch may come again, wholly or in part and cut in another way, so a repeat must have no effect.
     * <p>
     * A record that can't be applied goes to {@link Quarantine#add}. An exception rolls the batch back: for
     * {@link InapplicableRecord}, SQLSTATE 22 and 23, and errors of the handler's own the batch is halved until the record
     * at fault is alone, which is then quarantined; trouble with the database is waited out.
     */
    void handle(List<Received<E>> batch);
}
