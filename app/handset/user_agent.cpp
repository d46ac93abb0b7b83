// SPDX-License-Identifier: GPL-3.0-or-later
// User-Agent texts follow no standard beyond RFC 9110 §10.1.5; the forms read here are those that Android (Dalvik,
// WebView, Chrome), MIUI, iOS (WebKit, CFNetwork) and desktop browsers send.
#include "handset/handset_guess.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

namespace waybill {

namespace {

constexpr std::size_t LongestField = 64; // longer "models" are free text

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::string_view upTo(std::string_view text, std::string_view anyOf)
{
    return text.substr(0, text.find_first_of(anyOf));
}

std::string field(std::string_view text)
{
    text = trimmed(text);
    return text.size() <= LongestField ? std::string(text) : std::string();
}

bool isLocale(std::string_view text) // "en", "en-us", "zh_CN"
{
    const bool isLong = text.size() == 5 && (text[2] == '-' || text[2] == '_');
    return (text.size() == 2 || isLong) && std::islower(static_cast<unsigned char>(text[0])) != 0;
}

// "MIUI/JHCMIBH41.0", wherever it stands.
void readMiui(std::string_view text, UserAgentTraits& traits)
{
    const std::size_t at = text.find("MIUI/");
    if (at != std::string_view::npos)
        traits.build = "MIUI " + field(upTo(text.substr(at + 5), " ;)/"));
}

// The field behind the Android version: "SM-G960F Build/QP1A.190711.020", "HM 1SW MIUI/JHCMIBH41.0", "Pixel 3".
void readModel(std::string_view text, UserAgentTraits& traits)
{
    const std::size_t build = text.find(" Build/");
    const std::size_t miui = text.find(" MIUI/");
    traits.model = field(text.substr(0, std::min(build, miui)));
    if (build != std::string_view::npos && traits.build.empty())
        traits.build = field(upTo(text.substr(build + 7), " ;)"));
    if (traits.model == "K" || traits.model == "wv" || traits.model.starts_with("rv:"))
        traits.model.clear(); // "K" stands for every model since Chrome 110
}

// Facebook's and Instagram's form: "Android (19/4.4.2; 480dpi; 1080x1920; samsung; GT-I9505; …)".
bool readDensityForm(std::string_view rest, UserAgentTraits& traits)
{
    std::vector<std::string_view> fields;
    for (rest = upTo(rest.substr(rest.find('(') + 1), ")"); !rest.empty();) {
        const std::string_view part = upTo(rest, ";");
        fields.push_back(trimmed(part));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    if (fields.size() < 5 || !fields[1].ends_with("dpi"))
        return false;
    traits.system = "Android " + field(fields[0].substr(fields[0].find('/') + 1));
    traits.model = field(fields[4]);
    return true;
}

void readAndroid(std::string_view text, UserAgentTraits& traits)
{
    std::string_view rest = text.substr(text.find("Android"));
    if (rest.starts_with("Android (") && readDensityForm(rest, traits)) {
        traits.isPhone = true;
        return;
    }
    rest = upTo(rest, ")");
    traits.isPhone = true;
    traits.system = field(upTo(rest, ";"));
    readMiui(text, traits);
    while (rest.find(';') != std::string_view::npos) {
        rest = trimmed(rest.substr(rest.find(';') + 1));
        const std::string_view part = trimmed(upTo(rest, ";"));
        if (part.empty() || isLocale(part) || part == "U" || part == "Mobile" || part == "Tablet" || part == "wv")
            continue;
        readModel(part, traits);
        return;
    }
}

std::string appleVersion(std::string_view text)
{
    for (const std::string_view marker : {"iPhone OS ", "iPhone OS,", "CPU OS ", "iOS/", "iOS "}) {
        const std::size_t at = text.find(marker);
        if (at == std::string_view::npos)
            continue;
        std::string version = field(upTo(text.substr(at + marker.size()), " ;),("));
        std::replace(version.begin(), version.end(), '_', '.');
        if (!version.empty() && std::isdigit(static_cast<unsigned char>(version[0])) != 0)
            return "iOS " + version;
    }
    return "iOS";
}

bool readApple(std::string_view text, UserAgentTraits& traits)
{
    for (const std::string_view device : {"iPhone", "iPad", "iPod"}) {
        if (text.find(device) == std::string_view::npos)
            continue;
        traits.model = device;
        for (std::size_t at = text.find(device); at != std::string_view::npos; at = text.find(device, at + 1)) {
            const std::string_view word = upTo(text.substr(at), " ;)/]\"");
            if (word.size() > device.size() && word.find(',') != std::string_view::npos)
                traits.model = field(word); // "iPhone10,6"
        }
        traits.system = appleVersion(text);
        traits.isPhone = true;
        return true;
    }
    return false;
}

} // namespace

UserAgentTraits readUserAgent(std::string_view userAgent)
{
    UserAgentTraits traits;
    if (userAgent.find("Android") != std::string_view::npos) {
        readAndroid(userAgent, traits);
        return traits;
    }
    if (readApple(userAgent, traits))
        return traits;
    const std::size_t miui = userAgent.find("MIUI/");
    if (miui != std::string_view::npos) { // "<model>; MIUI/<incremental>"
        traits.isPhone = true;
        traits.model = field(upTo(userAgent.substr(0, miui), ";"));
        readMiui(userAgent, traits);
        return traits;
    }
    constexpr std::array<std::string_view, 4> Desktops{"Windows NT", "Macintosh", "X11;", "CrOS"};
    traits.isDesktop = std::any_of(Desktops.begin(), Desktops.end(), [userAgent](std::string_view mark) {
        return userAgent.find(mark) != std::string_view::npos;
    });
    return traits;
}

} // namespace waybill
