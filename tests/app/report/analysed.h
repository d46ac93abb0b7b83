// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "support/capture_writer.h"
#include "support/paths.h"
#include "support/tcp_conversation.h"

#include <gtest/gtest.h>

namespace waybill::test {

/// The analysis of one pcapng file with these packets, named `name`; nullptr, and a failed test, when there is none.
inline AnalysisPtr analysed(const std::vector<BuiltPacket>& packets, const std::string& name = "t.pcapng",
                            const std::string& comment = {})
{
    const TemporaryDirectory directory;
    PcapngWriter file;
    file.addSection({.comments = comment.empty() ? std::vector<std::string>{} : std::vector<std::string>{comment}});
    file.addInterface({.name = "wlan0"});
    file.addPackets(packets);
    static const auto geography = Geography::load(findResourceDirectory()); // reading the tables takes a second
    AnalysisRequest request;
    request.runs = {{directory.write(name, file.bytes())}};
    if (!geography) {
        ADD_FAILURE() << describe(geography.error());
        return nullptr;
    }
    const Result<AnalysisPtr> result = analyse(request, *geography, {}, {});
    if (!result) {
        ADD_FAILURE() << describe(result.error());
        return nullptr;
    }
    return *result;
}

/// 2014-08-10T06:02:00Z.
inline Timestamp august2014()
{
    return *parseTimestamp("2014-08-10T06:02:00Z");
}

} // namespace waybill::test
