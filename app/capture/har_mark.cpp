// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/har_mark.h"

#include <algorithm>

namespace waybill {

namespace {

bool isMarked(const CaptureSection& section) noexcept
{
    return std::any_of(section.comments.begin(), section.comments.end(),
                       [](const std::string& comment) { return comment.starts_with(HarMark); });
}

} // namespace

bool isFromHar(const CaptureFacts& facts) noexcept
{
    return std::any_of(facts.sections.begin(), facts.sections.end(), isMarked);
}

std::vector<std::string> harMissingTexts(const CaptureFacts& facts)
{
    std::vector<std::string> texts;
    for (const CaptureSection& section : facts.sections) {
        for (const std::string& comment : section.comments) {
            if (isMarked(section) && comment.starts_with(HarMissingMark))
                texts.push_back(comment.substr(HarMissingMark.size()));
            if (!texts.empty() && texts.back().ends_with('.'))
                texts.back().pop_back(); // it goes on as a clause
        }
    }
    return texts;
}

MadeFrom madeFrom(const CaptureFacts& facts, std::uint32_t interface) noexcept
{
    if (interface >= facts.interfaces.size())
        return MadeFrom::Packets;
    const CaptureInterface& described = facts.interfaces[interface];
    if (described.section >= facts.sections.size() || !isMarked(facts.sections[described.section]))
        return MadeFrom::Packets;
    return described.name == HarClearInterface ? MadeFrom::ClearMessages : MadeFrom::SecureMessages;
}

} // namespace waybill
