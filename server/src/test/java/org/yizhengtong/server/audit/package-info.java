/** Tests of the module audit. */
@NullMarked
package org.yizhengtong.server.audit;

import org.jspecify.annotations.NullMarked;
