package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.groundswell.stakeholder.directory.RetireContactPoints;
import org.groundswell.stakeholder.directory.RetireContactPoints.Retired;

/** Retires contact points that reach nobody, and tries the fallback channel. */
@ApplicationScoped
class BounceHandler {

    private final RetireContactPoints retireContactPoints;
    private final RequestFallback requestFallback;

    BounceHandler(RetireContactPoints retireContactPoints, RequestFallback requestFallback) {
        this.retireContactPoints = retireContactPoints;
        this.requestFallback = requestFallback;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(List<Bounce> bounces) {
        retireContactPoints.retire(bounces.stream()
                .filter(Bounce::isForGood)
                .map(bounce -> new Retired(
                        bounce.stakeholderId(),
                        bounce.channel(),
                        bounce.reason().code()))
                .toList());
        requestFallback.request(
                bounces.stream().filter(Bounce::callsForFallback).toList());
    }
}
