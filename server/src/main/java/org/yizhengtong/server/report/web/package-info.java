/** The page an officer takes to the door, an employer's own, and those on which a station works through what was told. */
@NullMarked
package org.yizhengtong.server.report.web;

import org.jspecify.annotations.NullMarked;
