/** Tests of the programs of offices: how they come in, and that what they send is done once. */
@NullMarked
package org.yizhengtong.server.client;

import org.jspecify.annotations.NullMarked;
