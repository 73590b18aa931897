/** The questions anyone may answer, the holder's own page, and the desks' check. */
@NullMarked
package org.yizhengtong.server.entitlement.web;

import org.jspecify.annotations.NullMarked;
