// SPDX-License-Identifier: GPL-3.0-or-later
// iOS: "Mozilla/5.0 (iPhone; CPU iPhone OS 12_1_4 like Mac OS X) … Mobile/16B92", "server-bag [iPhone OS,12.1,16B92,
// iPhone10,6]", "AppStore/3.0 iOS/12.1 model/iPhone10,6 build/16B92", "App/1 CFNetwork/978.0.7 Darwin/18.5.0".
#include "handset/user_agent_forms.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

namespace waybill::agent {

namespace {

std::string version(std::string_view text)
{
    for (const std::string_view marker :
         {"iPhone OS ", "iPhone OS,", "iPhone_OS/", "CPU OS ", "iOS Version ", "iOS/", "iOS ", "iOS,"}) {
        std::string found = field(behind(text, marker, " ;),("));
        std::replace(found.begin(), found.end(), '_', '.');
        if (beginsWithDigit(found))
            return "iOS " + found;
    }
    return "iOS";
}

/// "16B92", "15A5341f": two digits, a letter, digits, and a letter for betas.
bool isBuild(std::string_view text)
{
    const auto isDigit = [&text](std::size_t i) { return std::isdigit(static_cast<unsigned char>(text[i])) != 0; };
    if (text.size() < 4 || text.size() > 8 || !isDigit(0) || !isDigit(1))
        return false;
    return std::isupper(static_cast<unsigned char>(text[2])) != 0 && isDigit(3);
}

/// Safari says 15E148 whatever the build since iOS 11.3, so that says nothing.
std::string build(std::string_view text)
{
    for (const std::string_view marker : {" build/", "(Build ", "AppleCoreMedia/1.0.0.", "Mobile/"}) {
        const std::string_view found = behind(text, marker, " ;),(/");
        if (isBuild(found) && found != "15E148")
            return std::string(found);
    }
    const std::vector<std::string_view> parts = split(behind(text, "[iPhone OS,", "]"), ',');
    return parts.size() >= 2 && isBuild(parts[1]) ? std::string(parts[1]) : std::string();
}

/// The longest form of the model: "iPhone10,6" before "iPhone". Exchange writes it "iPhone10C6".
std::string model(std::string_view text, std::string_view device)
{
    std::string found(device);
    for (std::size_t at = text.find(device); at != std::string_view::npos; at = text.find(device, at + 1)) {
        std::string word(upTo(text.substr(at), " ;)/]\"_&"));
        const std::string_view number = std::string_view(word).substr(device.size());
        if (!beginsWithDigit(number) || word.size() > LongestField)
            continue;
        std::replace(word.begin(), word.end(), 'C', ',');
        if (word.find(',') != std::string::npos)
            found = word;
    }
    return found;
}

/// Apps on CFNetwork name the kernel only. Darwin 15 to 19 are iOS 9 to 13; Macs of that time add "(x86_64)", later
/// ones may not, so that a later kernel leaves both open.
bool readKernel(std::string_view text, UserAgentTraits& traits)
{
    const std::string_view release = behind(text, "Darwin/", " ;)");
    int major = 0;
    const auto [end, error] = std::from_chars(release.data(), release.data() + release.size(), major);
    const bool isMac = text.find("(x86_64") != std::string_view::npos || text.find("(i386") != std::string_view::npos ||
                       text.find("Mac") != std::string_view::npos;
    if (error != std::errc() || isMac)
        return false;
    constexpr int FirstCertain = 15, LastCertain = 19, KernelAheadOfIos = 6;
    const bool isSafari = text.starts_with("MobileSafari/");
    if (!isSafari && (major < FirstCertain || major > LastCertain))
        return false;
    traits.isPhone = true;
    traits.system =
        major >= FirstCertain && major <= LastCertain ? "iOS " + std::to_string(major - KernelAheadOfIos) : "iOS";
    return true;
}

} // namespace

bool readApple(std::string_view text, UserAgentTraits& traits)
{
    for (const std::string_view device : {"iPhone", "iPad", "iPod"}) {
        if (text.find(device) == std::string_view::npos)
            continue;
        traits.model = model(text, device);
        traits.system = version(text);
        traits.build = build(text);
        for (const std::string_view part : split(behind(text, "(", ")"), ';')) {
            if (isLocale(part))
                traits.locale = part;
        }
        traits.isPhone = true;
        return true;
    }
    const std::string system = version(text); // "(com.example.app; build:3; iOS 14.4.0)"
    if (system != "iOS") {
        traits.system = system;
        traits.isPhone = true;
        return true;
    }
    return readKernel(text, traits);
}

} // namespace waybill::agent
