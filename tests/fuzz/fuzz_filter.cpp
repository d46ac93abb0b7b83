// SPDX-License-Identifier: GPL-3.0-or-later
// An expression as somebody types or pastes it; its first byte says where the cursor is. What must hold, besides not
// crashing: what is wrong with it is said in a sentence with a place in the expression; completions replace bytes that
// are there; and "not" of what passes passes what does not, for every flow of the sample, packets now and then.
#include "analysis/analyse.h"
#include "filter/filter_fields.h"
#include "filter/flow_selection.h"
#include "filter/frame_selection.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace waybill;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const AnalysisPtr& sample()
{
    static const AnalysisPtr analysed = [] {
        auto geography = Geography::load(findResourceDirectory());
        require(geography.has_value());
        AnalysisRequest request;
        request.runs = {{findResourceDirectory() + "/samples/redmi-1s-before.pcapng"}};
        auto analysis = analyse(request, *geography, {}, {});
        require(analysis.has_value());
        return *analysis;
    }();
    return analysed;
}

void checkCompletions(std::string_view text, std::size_t cursor)
{
    const auto found = completionsAt(text, cursor, sample().get());
    require(found.size() <= MaxCompletions);
    for (const Completion& one : found)
        require(!one.text.empty() && one.replaceFrom + one.replaceLength <= text.size());
}

void checkFlows(const Filter& filter, const Filter& opposite)
{
    const auto passes = selectFlows(sample(), filter, {}), fails = selectFlows(sample(), opposite, {});
    require(passes.has_value() == fails.has_value());
    for (std::size_t row = 0; passes && row < passes->size(); ++row)
        require((*passes)[row] != (*fails)[row]);
    for (const auto& destination : sample()->destinations())
        require(selectsLookup(*sample(), *destination, filter) != selectsLookup(*sample(), *destination, opposite));
}

void checkPackets(const Filter& filter, const Filter& opposite)
{
    const auto passes = selectFrames(sample(), 0, filter, {}), fails = selectFrames(sample(), 0, opposite, {});
    require(passes.has_value() == fails.has_value());
    if (passes)
        require(passes->size() + fails->size() == sample()->recording().captures[0].packets);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(bytes + 1), size - 1);
    checkCompletions(text, bytes[0]);
    const auto filter = Filter::parse(text);
    if (!filter) {
        const FilterProblem& problem = filter.error();
        require(!problem.sentence.empty() && problem.offset + problem.length <= text.size());
        return 0;
    }
    const auto opposite = Filter::parse("!(" + std::string(text) + ")");
    if (filter->isEmpty() || !opposite) // one parenthesis too many, or too long
        return 0;
    constexpr std::uint8_t OneIn = 16; // a reading takes longer than all the rest
    if (!filter->needsPackets())
        checkFlows(*filter, *opposite);
    if (bytes[0] % OneIn == 0)
        checkPackets(*filter, *opposite);
    return 0;
}
