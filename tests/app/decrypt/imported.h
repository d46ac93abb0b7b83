// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "analysis/sentences.h"
#include "decrypt/har_import.h"
#include "har_texts.h"
#include "support/paths.h"

#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace waybill::test {

/// A HAR file that was imported into a folder of its own.
struct Imported {
    explicit Imported(const std::string& text) : Imported(copyOf(text), "t.har") {}
    Imported(const std::vector<std::uint8_t>& content, const std::string& name)
        : har(folder.write(name, content)), capture(folder.path() + "/t.pcapng"), result(importHar({har, capture}, {}))
    {}
    /// Of the capture that was made.
    [[nodiscard]] AnalysisPtr analysis() const
    {
        static const auto geography = Geography::load(findResourceDirectory()); // reading the tables takes a second
        AnalysisRequest request;
        request.runs = {{capture}};
        const Result<AnalysisPtr> analysed = analyse(request, geography.value(), {}, {});
        if (!analysed)
            throw std::runtime_error(describe(analysed.error()));
        return *analysed;
    }

    TemporaryDirectory folder;
    std::string har, capture;
    Result<HarImport> result;
};

} // namespace waybill::test
