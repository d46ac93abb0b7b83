// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace waybill::test {

/// One flow of an invented analysis.
struct FakeFlow {
    std::string server = "42.62.48.181";
    std::string name = "api.account.xiaomi.com"; ///< empty: unnamed
    std::string domain = "xiaomi.com";
    PlaceState place = PlaceState::Agreed;
    CountryCode country = China; ///< by the first source
    CountryCode second = China;  ///< by the second source
    std::uint64_t contentUp = 1000;
    std::uint64_t payloadDown = 2000;
    std::uint16_t port = 443;
    double startSeconds = 0; ///< after the beginning of the capture
    double lengthSeconds = 1;
};

/// An Analysis without any capture behind it: for tests of models, pages and widgets. Its figures follow from the
/// flows by the simplest arithmetic; geography has no tables but the sources of the bundled ones.
struct FakeAnalysis {
    std::vector<FakeFlow> flows;
    std::vector<std::string> phones{"HM 1SW"}; ///< models; the first is chosen
    std::string captureComment;                ///< section comment
    std::vector<std::string> problems;
    bool isComplete = true;
    bool wasStopped = false;

    [[nodiscard]] AnalysisPtr build() const;

    /// Six flows: two agreed in China, one in the United States, one disputed "US or SG", one behind a CDN, one local.
    [[nodiscard]] static FakeAnalysis typical();
    /// `count` flows over 200 servers of 20 domains; deterministic.
    [[nodiscard]] static FakeAnalysis large(std::size_t count);
};

} // namespace waybill::test
