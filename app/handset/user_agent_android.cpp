// SPDX-License-Identifier: GPL-3.0-or-later
// Android: "Dalvik/2.1.0 (Linux; U; Android 10; SM-G960F Build/QP1A.190711.020)" and its many variants.
#include "handset/user_agent_forms.h"

#include <algorithm>
#include <string>

namespace waybill::agent {

namespace {

/// Where "Android" is followed by its version, else by the end of a field; npos when it is only part of a word.
std::size_t findSystem(std::string_view text)
{
    constexpr std::string_view Name = "Android";
    std::size_t bare = std::string_view::npos;
    for (std::size_t at = text.find(Name); at != std::string_view::npos; at = text.find(Name, at + 1)) {
        const std::string_view rest = text.substr(at + Name.size());
        const bool isSeparated = !rest.empty() && std::string_view(" /-:").find(rest.front()) != std::string_view::npos;
        if (isSeparated && beginsWithDigit(rest.substr(1)))
            return at;
        const bool isWord = rest.empty() || std::string_view(" ;,)").find(rest.front()) != std::string_view::npos;
        if (isWord && bare == std::string_view::npos)
            bare = at;
    }
    return bare;
}

/// "MIUI/JHCMIBH41.0", wherever it stands.
void readMiui(std::string_view text, UserAgentTraits& traits)
{
    const std::string version = field(behind(text, "MIUI/", " ;)/"));
    if (!version.empty())
        traits.build = "MIUI " + version;
}

/// The field with the model: "SM-G960F Build/QP1A.190711.020", "HM 1SW MIUI/JHCMIBH41.0", "Pixel 3".
void readModel(std::string_view part, UserAgentTraits& traits)
{
    traits.model = field(part.substr(0, std::min(part.find(" Build/"), part.find(" MIUI/"))));
    // "K" stands for every model since Chrome 110, "rv:" is Firefox's, which names none.
    if (traits.model == "K" || traits.model.starts_with("rv:"))
        traits.model.clear();
}

bool isFiller(std::string_view part)
{
    constexpr std::string_view Fillers[] = {"U", "Mobile", "Tablet", "TV", "wv", "Linux", "HarmonyOS", "arm_64"};
    return part.empty() || part.starts_with("HMSCore") ||
           std::find(std::begin(Fillers), std::end(Fillers), part) != std::end(Fillers);
}

/// Fields behind the version, separated by semicolons: locale, model, build.
void readFields(std::string_view rest, UserAgentTraits& traits)
{
    bool hadModel = false;
    for (const std::string_view part : split(rest, ';')) {
        if (isLocale(part))
            traits.locale = traits.locale.empty() ? field(part) : traits.locale;
        else if (part.starts_with("Build/"))
            traits.build = traits.build.empty() ? field(part.substr(6)) : traits.build;
        else if (!hadModel && !isFiller(part)) {
            readModel(part, traits);
            hadModel = true;
        }
        const std::string build = field(behind(part, " Build/", " ;)"));
        if (!build.empty() && traits.build.empty())
            traits.build = build;
    }
}

/// Instagram and others of Facebook: "Android (19/4.4.2; 480dpi; 1080x1920; samsung; GT-I9505; …; it_IT)".
bool readDensityForm(std::string_view rest, UserAgentTraits& traits)
{
    const std::vector<std::string_view> fields = split(behind(rest, "(", ")"), ';');
    if (fields.size() < 5 || !fields[1].ends_with("dpi"))
        return false;
    traits.system = "Android " + field(fields[0].substr(fields[0].find('/') + 1));
    traits.model = field(fields[4]);
    for (const std::string_view part : fields) {
        if (part.size() == 5 && isLocale(part))
            traits.locale = part;
    }
    return true;
}

/// Google Play and Huawei's services: "…(sdk=30,platformVersionRelease=11,model=SM-G960F,buildId=QP1A…)".
bool readKeys(std::string_view text, UserAgentTraits& traits)
{
    const auto value = [text](std::string_view key) { return field(behind(text, key, ",;) ")); };
    const std::size_t at = text.find("model=");
    if (at == std::string_view::npos)
        return false;
    traits.model = field(upTo(text.substr(at + 6), ",;)"));
    traits.build = value("buildId=");
    const std::string release = value("platformVersionRelease=");
    const std::string sdk = value("sdk=");
    if (!release.empty())
        traits.system = "Android " + release + (sdk.empty() ? "" : " (SDK " + sdk + ")");
    return true;
}

/// "AndroidSDK_30_generic_x86_arm_11": SDK level, device, release.
void readSdkForm(std::string_view text, UserAgentTraits& traits)
{
    const std::vector<std::string_view> parts = split(text.substr(text.find("AndroidSDK_")), '_');
    const bool isKnown = parts.size() >= 4 && beginsWithDigit(parts[1]) && beginsWithDigit(parts.back());
    traits.system = isKnown ? "Android " + field(parts.back()) + " (SDK " + field(parts[1]) + ")" : "Android";
}

/// Google services: "GoogleAuth/1.4 (herolte NRD90M); gzip" with the device's code name and its build.
bool readGoogleService(std::string_view text, UserAgentTraits& traits)
{
    if (!text.starts_with("GoogleAuth/") && !text.starts_with("Android-GCM/") && !text.starts_with("Android-Checkin/"))
        return false;
    const std::vector<std::string_view> words = split(behind(text, "(", ")"), ' ');
    if (words.size() == 2)
        traits.build = field(words[1]);
    traits.system = "Android";
    traits.isPhone = true;
    return true;
}

bool readHarmony(std::string_view text, UserAgentTraits& traits)
{
    if (text.find("OpenHarmony") == std::string_view::npos)
        return false;
    const std::string version = field(behind(text, "OpenHarmony ", ";)"));
    traits.system = version.empty() ? "OpenHarmony" : "OpenHarmony " + version;
    traits.isPhone = text.find("(PC;") == std::string_view::npos;
    traits.isDesktop = !traits.isPhone;
    return true;
}

void readSystem(std::string_view text, std::string_view rest, UserAgentTraits& traits)
{
    traits.system = field(upTo(rest, ";,) ")); // "Android", "Android/8.0"
    if (rest.starts_with("Android ") && beginsWithDigit(rest.substr(8)))
        traits.system += " " + field(upTo(rest.substr(8), ";,) /"));
    std::replace(traits.system.begin(), traits.system.end(), '/', ' ');
    if (text.find("HarmonyOS") != std::string_view::npos)
        traits.system = "HarmonyOS (" + traits.system + ")";
}

} // namespace

bool readAndroid(std::string_view text, UserAgentTraits& traits)
{
    if (readHarmony(text, traits) || readGoogleService(text, traits))
        return true;
    const bool namesAndroid = text.find("Android") != std::string_view::npos;
    const bool isHuawei =
        text.find("brand=HUAWEI") != std::string_view::npos || text.find("rom=EmotionUI") != std::string_view::npos;
    if (!namesAndroid && !isHuawei)
        return false;
    traits.isPhone = true;
    if (readKeys(text, traits))
        return true;
    const std::size_t at = findSystem(text);
    if (at == std::string_view::npos) {
        if (text.find("AndroidSDK_") != std::string_view::npos)
            readSdkForm(text, traits);
        return true;
    }
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("Android (") && readDensityForm(rest, traits))
        return true;
    readSystem(text, rest, traits);
    readMiui(text, traits);
    const std::string_view inside = upTo(rest, ")");
    readFields(inside.substr(upTo(inside, ";").size()), traits);
    if (traits.model.empty()) // WhatsApp: "Android/8.0 Device/Samsung-SM-G950F"
        traits.model = field(behind(rest, " Device/", " ;)"));
    return true;
}

} // namespace waybill::agent
