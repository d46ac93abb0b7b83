// SPDX-License-Identifier: GPL-3.0-or-later
// User-Agent texts follow no standard beyond RFC 9110 §10.1.5; the forms read here are those that Android (Dalvik,
// WebView, Chrome), MIUI, EMUI and HarmonyOS, iOS (WebKit, CFNetwork), large apps (Facebook, WeChat, Weibo, Google) and
// desktop browsers send.
#include "handset/user_agent.h"

#include "handset/user_agent_forms.h"

#include <algorithm>
#include <cctype>

namespace waybill {

namespace agent {

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

std::string_view behind(std::string_view text, std::string_view marker, std::string_view anyOf)
{
    const std::size_t at = text.find(marker);
    return at == std::string_view::npos ? std::string_view() : upTo(text.substr(at + marker.size()), anyOf);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool beginsWithDigit(std::string_view text)
{
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) != 0;
}

bool isLocale(std::string_view text)
{
    const auto isLower = [&text](std::size_t i) { return std::islower(static_cast<unsigned char>(text[i])) != 0; };
    const bool isLong = text.size() == 5 && (text[2] == '-' || text[2] == '_');
    return (text.size() == 2 || isLong) && isLower(0) && isLower(1);
}

} // namespace agent

namespace {

using namespace agent;

/// Facebook's apps: "[FBAN/FBIOS;FBDV/iPhone8,1;FBSN/iOS;FBSV/11.2.5;FBLC/en_US;FBCR/T-Mobile;…]".
void readFacebook(std::string_view text, UserAgentTraits& traits)
{
    const std::size_t at = text.find("[FB");
    if (at == std::string_view::npos)
        return;
    std::string system, version;
    for (const std::string_view part : split(upTo(text.substr(at + 1), "]"), ';')) {
        const std::string value = field(part.substr(std::min(part.find('/') + 1, part.size())));
        if (part.starts_with("FBDV/"))
            traits.model = value;
        else if (part.starts_with("FBLC/"))
            traits.locale = value;
        else if (part.starts_with("FBCR/"))
            traits.network = value;
        else if (part.starts_with("FBSN/"))
            system = value;
        else if (part.starts_with("FBSV/"))
            version = value;
    }
    if (version.empty())
        return;
    const bool isAndroid = text.find("FB4A") != std::string_view::npos || system == "Android";
    traits.system = (isAndroid ? "Android" : system.empty() || system == "iPhone OS" ? "iOS" : system) + " " + version;
    traits.isPhone = true;
}

/// "NetType/WIFI Language/zh_CN", which WeChat and QQ add to the browser's.
void readTencent(std::string_view text, UserAgentTraits& traits)
{
    const std::string network = field(behind(text, "NetType/", " ;)"));
    const std::string locale = field(behind(text, "Language/", " ;)"));
    traits.network = network.empty() ? traits.network : network;
    traits.locale = locale.empty() ? traits.locale : locale;
}

/// Weibo: "Xiaomi-MI 6__weibo__8.3.0__android__android8.0.0", "… (iPhone8,1__weibo__8.6.2__iphone__os11.4)".
bool readWeibo(std::string_view text, UserAgentTraits& traits)
{
    const std::size_t mark = text.find("__weibo__");
    if (mark == std::string_view::npos)
        return false;
    const std::size_t open = text.rfind('(', mark);
    const std::size_t start = open == std::string_view::npos ? 0 : open + 1;
    traits.model = field(text.substr(start, mark - start));
    const std::string android = field(behind(text, "__android__android", "_)"));
    const std::string ios = field(behind(text, "__iphone__os", "_)"));
    if (beginsWithDigit(android))
        traits.system = "Android " + android;
    else if (beginsWithDigit(ios))
        traits.system = "iOS " + ios;
    traits.isPhone = true;
    return true;
}

/// "<model>; MIUI/<incremental>", Xiaomi's own services.
bool readMiuiShort(std::string_view text, UserAgentTraits& traits)
{
    const std::size_t miui = text.find("MIUI/");
    if (miui == std::string_view::npos)
        return false;
    traits.isPhone = true;
    traits.model = field(upTo(text.substr(0, miui), ";"));
    traits.build = "MIUI " + field(behind(text, "MIUI/", " ;)/"));
    return true;
}

bool isDesktop(std::string_view text)
{
    constexpr std::string_view Marks[] = {"Windows NT", "Macintosh",           "Mac OS X", "X11;",    "CrOS",
                                          "Konqueror",  "Microsoft-CryptoAPI", "DESKTOP:", "(x86_64)"};
    return std::any_of(std::begin(Marks), std::end(Marks),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

} // namespace

UserAgentTraits readUserAgent(std::string_view userAgent)
{
    UserAgentTraits traits;
    if (!readWeibo(userAgent, traits) && !readAndroid(userAgent, traits) && !readApple(userAgent, traits) &&
        !readMiuiShort(userAgent, traits))
        traits.isDesktop = isDesktop(userAgent);
    readFacebook(userAgent, traits);
    readTencent(userAgent, traits);
    return traits;
}

} // namespace waybill
