package org.yizhengtong.server.sheet;

import java.util.List;

/** A row as the file has it. @param number as the file counts; the heading is row 1 */
public record SheetRow(long number, List<String> cells) {}
