// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destination_tree.h"

namespace waybill {

/// Says of every node when its first contact was, over the whole recording: a tree that is narrowed or filtered does
/// not make what is old look new. Only countries, makers, operators, services, destinations and host names are judged,
/// and what was only looked up. Does nothing unless the query asks for what is new; for a pool thread.
void judgeFirstContacts(DestinationTree& tree, const StopFlag& stop);

} // namespace waybill
