/** Whether a database holds the sample city. */
@NullMarked
package org.yizhengtong.server.sample.storage;

import org.jspecify.annotations.NullMarked;
