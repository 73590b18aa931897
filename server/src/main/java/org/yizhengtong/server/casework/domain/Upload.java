package org.yizhengtong.server.casework.domain;

import java.util.Arrays;

/** A file as it is kept: checked, of a known type, without the metadata it came with. */
public record Upload(String mediaType, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Upload that && mediaType.equals(that.mediaType) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return mediaType + ", " + bytes.length + " bytes";
    }
}
