/** Reads the bytes of CSV files and workbooks. */
@NullMarked
package org.yizhengtong.server.sheet.storage;

import org.jspecify.annotations.NullMarked;
