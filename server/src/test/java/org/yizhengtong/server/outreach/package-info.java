/** Tests of the module outreach. */
@NullMarked
package org.yizhengtong.server.outreach;

import org.jspecify.annotations.NullMarked;
