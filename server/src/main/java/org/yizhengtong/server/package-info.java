/** The service (一证通): its modules, one package each, and the few lines that start them. */
@NullMarked
package org.yizhengtong.server;

import org.jspecify.annotations.NullMarked;
