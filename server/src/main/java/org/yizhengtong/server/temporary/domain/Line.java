package org.yizhengtong.server.temporary.domain;

import java.util.List;

/** A row as the file has it. @param row as the file counts; the heading is row 1 */
public record Line(long row, List<String> cells) {}
