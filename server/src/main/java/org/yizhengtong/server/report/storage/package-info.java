/** The tables reports and the key of their seal are kept in. */
@NullMarked
package org.yizhengtong.server.report.storage;

import org.jspecify.annotations.NullMarked;
