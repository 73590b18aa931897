package org.yizhengtong.server.law;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.TreeMap;

/** What lies in a folder of packs, as far as a glance shows: each file's length and time. */
record FolderState(TreeMap<String, Stamp> files) {
    record Stamp(long length, FileTime changed) {}

    /** A glance; an empty one where the folder cannot be looked into, which reading it will complain of. */
    static FolderState of(Path folder) {
        var files = new TreeMap<String, Stamp>();
        try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : (Iterable<Path>) all::iterator) {
                if (!file.toString().endsWith(".yaml")) continue;
                files.put(
                        folder.relativize(file).toString(),
                        new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
            }
        } catch (IOException | RuntimeException unreadable) {
            return new FolderState(new TreeMap<>());
        }
        return new FolderState(files);
    }
}
