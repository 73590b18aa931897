/** The pages of this module, as a browser gets them. */
@NullMarked
package org.yizhengtong.server.permit.web;

import org.jspecify.annotations.NullMarked;
