// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/community_id.h" // lives where the filter language can use it
