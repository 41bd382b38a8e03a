package org.groundswell.platform.data;

import java.util.UUID;

/** The 64-bit key of an advisory lock. Two things that meet in one key wait for each other and do no harm. */
final class LockKey {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private LockKey() {}

    static long of(String name) {
        long key = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            key = (key ^ name.charAt(i)) * 0x100000001B3L;
        }
        return key;
    }

    static long of(String namespace, UUID id) {
        long key = (of(namespace) ^ id.getMostSignificantBits()) * MIX;
        return (Long.rotateLeft(key, 31) ^ id.getLeastSignificantBits()) * MIX;
    }
}
