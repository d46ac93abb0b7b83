// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bundle_files.h"

#include "base/format.h"
#include "base/sha256.h"

#include <filesystem>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string digestOf(const CaptureFacts& capture)
{
    return capture.sha256 ? toHex(*capture.sha256) : std::string();
}

Json conditionsJson(const RunConditions& conditions)
{
    const std::pair<const char*, std::string RunConditions::*> Fields[] = {
        {"device", &RunConditions::device},   {"build", &RunConditions::build},
        {"region", &RunConditions::region},   {"sim", &RunConditions::sim},
        {"account", &RunConditions::account}, {"consent", &RunConditions::consent},
        {"reset", &RunConditions::reset},     {"network", &RunConditions::accessNetwork},
        {"vantage", &RunConditions::vantage},
    };
    Json json = Json::object();
    for (const auto& [key, field] : Fields) {
        if (!(conditions.*field).empty())
            json[key] = jsonText(conditions.*field);
    }
    return json;
}

Json stepsJson(const std::vector<RunStep>& steps)
{
    Json list = Json::array();
    for (const RunStep& step : steps)
        list.push_back(
            {{"time", toRfc3339(step.time)}, {"uncertainty_ns", step.uncertaintyNs}, {"text", jsonText(step.text)}});
    return list;
}

/// Address or MAC by which the handset is found again among few packets.
std::string handsetOf(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (handset == nullptr)
        return {};
    if (!handset->macs.empty())
        return handset->macs.front().toString();
    return handset->addresses.empty() ? std::string() : handset->addresses.front().toString();
}

} // namespace

CaptureNames::CaptureNames(const ClaimInput& input)
{
    std::map<std::string, std::map<std::string, std::string>> digests; // file name → path → SHA-256
    for (const std::vector<ClaimRun>* side : {&input.before, &input.after}) {
        for (const ClaimRun& run : *side) {
            for (const CaptureFacts& capture : run.analysis->recording().captures)
                digests[std::filesystem::path(capture.path).filename().string()][capture.path] = digestOf(capture);
        }
    }
    for (const auto& [name, paths] : digests) {
        for (const auto& [path, digest] : paths) {
            const std::string shown = printableText(paths.size() > 1 ? name + " (" + digest.substr(0, 12) + ")" : name);
            m_names[path] = shown;
            m_names[jsonText(path)] = shown;
        }
    }
}

const std::string& CaptureNames::of(const std::string& path) const
{
    const auto found = m_names.find(path);
    return found != m_names.end() ? found->second : m_none;
}

void CaptureNames::apply(Json& json) const
{
    if (json.is_string()) {
        const auto found = m_names.find(json.get_ref<const std::string&>());
        if (found != m_names.end())
            json = found->second;
        return;
    }
    if (json.is_structured()) {
        for (Json& part : json)
            apply(part);
    }
}

std::string citedKey(ClaimSide side, std::size_t run, std::size_t capture)
{
    return fmt::format("{}/{}/{}", claimSideKey(side), run, capture);
}

Json bundleRuns(const ClaimInput& input, const CaptureNames& names, const std::map<std::string, std::string>& cited)
{
    Json list = Json::array();
    for (const ClaimSide side : {ClaimSide::Before, ClaimSide::After}) {
        const std::vector<ClaimRun>& runs = input.side(side);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            Json captures = Json::array();
            const auto& files = runs[i].analysis->recording().captures;
            for (std::size_t j = 0; j < files.size(); ++j) {
                const auto found = cited.find(citedKey(side, i, j));
                captures.push_back({{"name", names.of(files[j].path)},
                                    {"sha256", digestOf(files[j])},
                                    {"packets", files[j].packets},
                                    {"cited", found != cited.end() ? Json(found->second) : Json()}});
            }
            list.push_back({{"side", claimSideKey(side)},
                            {"captures", std::move(captures)},
                            {"handset", handsetOf(*runs[i].analysis)},
                            {"control", runs[i].conditions.isControl},
                            {"conditions", conditionsJson(runs[i].conditions)},
                            {"steps", stepsJson(runs[i].steps)}});
        }
    }
    return list;
}

} // namespace waybill
