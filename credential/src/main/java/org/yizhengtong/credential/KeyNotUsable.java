package org.yizhengtong.credential;

/** A key was set up in a way in which it cannot prove anything. */
public final class KeyNotUsable extends IllegalArgumentException {
    KeyNotUsable(String keyId, String why) {
        super("Key " + keyId + ": " + why);
    }
}
