/** The pages of this module, as a browser gets them. */
@NullMarked
package org.yizhengtong.server.entitlement.web;

import org.jspecify.annotations.NullMarked;
