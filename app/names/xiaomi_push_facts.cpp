// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/xiaomi_push_facts.h"

#include "base/ip_address.h"
#include "decode/name_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace waybill {

namespace {

// Android's own list of API levels (developer.android.com, "uses-sdk", read October 2024), from level 14 on.
constexpr std::uint64_t FirstListedLevel = 14;
constexpr std::array<std::string_view, 22> AndroidReleases{"4.0", "4.0.3", "4.1", "4.2", "4.3", "4.4", "4.4W", "5.0",
                                                           "5.1", "6",     "7.0", "7.1", "8.0", "8.1", "9",    "10",
                                                           "11",  "12",    "12L", "13",  "14",  "15"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The host of "host", "host:5222" or "[address]:5222".
std::string_view withoutPort(std::string_view host)
{
    if (!host.empty() && host.front() == '[')
        return host.substr(1, host.find(']') - 1);
    const std::size_t colon = host.rfind(':');
    const bool isPort = colon != std::string_view::npos && host.find(':') == colon && colon + 1 < host.size() &&
                        std::all_of(host.begin() + static_cast<std::ptrdiff_t>(colon) + 1, host.end(), isDigit);
    return isPort ? host.substr(0, colon) : host;
}

void tellServer(NameSink& sink, const Reading& reading, std::string_view host)
{
    sink.onFact(factFrom(reading, FactKind::ChannelServer, host));
    const std::string_view bare = withoutPort(host);
    if (bare.find('.') == std::string_view::npos || IpAddress::parse(bare))
        return; // the number of a front end or an address names nothing
    std::string name = nameFromText(bare);
    if (!name.empty())
        sink.onName(evidenceFor(reading, NameSource::Push, std::move(name)));
}

void tellSystem(NameSink& sink, const Reading& reading, std::string_view level)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(level.data(), level.data() + level.size(), number);
    if (error == std::errc{} && end == level.data() + level.size())
        sink.onFact(factFrom(reading, FactKind::DeviceSystem, androidSystemText(number)));
}

bool isConstant(std::string_view name, std::string_view value)
{
    return name == "cmd" || (value == "0" && (name == "chid" || name == "cipher"));
}

void tellWithName(NameSink& sink, const Reading& reading, std::string_view name, std::string_view value)
{
    const std::string_view shown = name == "version" ? "protocol" : name == "sdk" ? "SDK" : name;
    const bool isVersion = shown != name;
    std::string text(shown);
    text += isVersion ? ' ' : '=';
    text += value;
    sink.onFact(factFrom(reading, isVersion ? FactKind::ChannelVersion : FactKind::ChannelField, text));
}

} // namespace

void tellXiaomiField(NameSink& sink, const Reading& reading, std::string_view name, std::string_view value)
{
    static constexpr std::array<std::pair<std::string_view, FactKind>, 6> AsSent{{
        {"model", FactKind::DeviceModel},
        {"os", FactKind::DeviceBuild},
        {"udid", FactKind::DeviceDigest},
        {"uid", FactKind::DeviceDigest},
        {"connpt", FactKind::DeviceNetwork},
        {"locale", FactKind::DeviceLocale},
    }};
    if (value.empty() || isConstant(name, value))
        return;
    const auto* known =
        std::find_if(AsSent.begin(), AsSent.end(), [name](const auto& row) { return row.first == name; });
    if (known != AsSent.end())
        sink.onFact(factFrom(reading, known->second, value));
    else if (name == "host")
        tellServer(sink, reading, value);
    else if (name == "andver")
        tellSystem(sink, reading, value);
    else
        tellWithName(sink, reading, name, value);
}

std::string androidSystemText(std::uint64_t apiLevel)
{
    std::string text = "Android ";
    if (apiLevel >= FirstListedLevel && apiLevel - FirstListedLevel < AndroidReleases.size()) {
        text += AndroidReleases[apiLevel - FirstListedLevel];
        text += ' ';
    }
    return text + "(SDK " + std::to_string(apiLevel) + ")";
}

} // namespace waybill
