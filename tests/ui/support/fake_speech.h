// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill::test {

/// Something that one side of an invented flow says in the clear.
struct FakeSaying {
    FlowId flow;
    FactKind kind = FactKind::DeviceModel;
    std::string text;
    bool isByHandset = true;
    std::uint64_t frame = 1;
};

/// What invented flows give away besides their names, added to an analysis made by FakeAnalysis.
struct FakeSpeech {
    std::vector<FakeSaying> sayings;
    std::vector<FlowId> handshakes; ///< these flows carry the handshake of ja3() and ja4()
    /// A rule file; empty: no services are known.
    std::string serviceRules;
    std::vector<HandsetClaim> claims; ///< of the chosen handset

    [[nodiscard]] AnalysisPtr addTo(const AnalysisPtr& analysis) const;

    /// For FakeAnalysis::typical(): flow 0 has a handshake, flow 1 is a push channel that says model and build, and
    /// rules name the services of both; the vendor declares Singapore for flow 1.
    [[nodiscard]] static FakeSpeech typical();
    [[nodiscard]] static std::string ja3() { return "66918128f1b9b03303d77c6f2eefd128"; }
    [[nodiscard]] static std::string ja4() { return "t13d1516h2_8daaf6152771_b186095e22b6"; }
};

} // namespace waybill::test
