/** The station's queue, its acts on a case, and papers. */
@NullMarked
package org.yizhengtong.server.casework.web;

import org.jspecify.annotations.NullMarked;
