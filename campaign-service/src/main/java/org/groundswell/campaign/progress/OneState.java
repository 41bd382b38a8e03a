package org.groundswell.campaign.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction of its own, in which {@link StatusQueries#seeOneState} can be the first statement. */
@ApplicationScoped
class OneState {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T inOneState(Supplier<T> reading) {
        return reading.get();
    }
}
