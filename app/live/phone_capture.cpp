// SPDX-License-Identifier: GPL-3.0-or-later
// exec-out gives bytes as they are, but puts standard error among them; so tcpdump's is thrown away there, and what it
// would say about its arguments is asked for before (tcpdump -d).
#include "live/phone_capture.h"

#include "base/format.h"
#include "live/adb.h"
#include "live/program_input.h"
#include "live/shell_words.h"

#include <array>
#include <fmt/format.h>
#include <functional>
#include <sstream>

namespace waybill {

namespace {

using AsRoot = std::function<std::string(const std::string&)>;

/// The owner may have to permit it on the phone.
constexpr std::chrono::seconds PermittedWithin{20};
constexpr std::string_view IsGood = "waybill-good";

using enum ErrorCode;
constexpr std::array AdbWords{
    KnownWords{"not found", NotFound, "the phone {} is gone; what came before is kept"},
    KnownWords{"no devices", NotFound, "the phone {} is gone; what came before is kept"},
    KnownWords{"offline", Io, "the phone {} does not answer any more; what came before is kept"},
    KnownWords{"unauthorized", NoPermission, "the phone {} does not trust this computer any more"},
};

/// The first way to become root that works: already, `su -c`, `su 0` (Android's own).
Result<AsRoot> findRoot(const AdbPhone& phone)
{
    const std::array<AsRoot, 3> ways{
        [](const std::string& command) { return command; },
        [](const std::string& command) { return "su -c " + shellWord(command); },
        [](const std::string& command) { return "su 0 sh -c " + shellWord(command); },
    };
    for (const AsRoot& asRoot : ways) {
        const Result<std::string> user = phone.run({"shell", asRoot("id -u")}, PermittedWithin);
        if (!user)
            return Failure(user.error());
        if (lastLineOf(*user) == "0")
            return asRoot;
    }
    return Failure(
        Error{NoPermission, fmt::format("the phone {} gives no root rights, which tcpdump needs; PCAPdroid needs none, "
                                        "or let the phone use a hotspot of this computer",
                                        printableText(phone.serial()))});
}

Result<std::string> findTcpdump(const AdbPhone& phone, const AsRoot& asRoot)
{
    constexpr const char* Look =
        "for t in $(command -v tcpdump) /system/xbin/tcpdump /data/local/tmp/tcpdump; do [ -x $t ] && echo $t; done";
    const Result<std::string> found = phone.run({"shell", asRoot(Look)});
    if (!found)
        return Failure(found.error());
    std::istringstream words(*found);
    for (std::string word; words >> word;)
        if (word.starts_with('/') && word.ends_with("tcpdump"))
            return word;
    return Failure(Error{NotFound, fmt::format("the phone {} has no tcpdump; put one for its processor there: adb push "
                                               "tcpdump /data/local/tmp/, then adb shell chmod 755 "
                                               "/data/local/tmp/tcpdump",
                                               printableText(phone.serial()))});
}

/// What the user filters for, without the connection of adb itself when that goes through the air.
std::string filterFor(const PhoneTcpdumpSource& source, const std::string& serial)
{
    const std::size_t colon = serial.rfind(':'); // "192.168.43.20:5555"
    const std::string own =
        colon == std::string::npos ? std::string() : fmt::format("not tcp port {}", serial.substr(colon + 1));
    if (source.filter.empty() || own.empty())
        return source.filter.empty() ? own : "(" + source.filter + ")";
    return fmt::format("{} and ({})", own, source.filter);
}

} // namespace

Result<std::unique_ptr<StreamInput>> openPhoneTcpdump(const PhoneTcpdumpSource& source)
{
    const Result<AdbPhone> phone = AdbPhone::find(source.serial);
    if (!phone)
        return Failure(phone.error());
    const Result<AsRoot> asRoot = findRoot(*phone);
    if (!asRoot)
        return Failure(asRoot.error());
    const Result<std::string> tcpdump = findTcpdump(*phone, *asRoot);
    if (!tcpdump)
        return Failure(tcpdump.error());
    const std::string what =
        fmt::format("-i {} {}", shellWord(source.interface), shellWord(filterFor(source, phone->serial())));
    const Result<std::string> tried =
        phone->run({"shell", (*asRoot)(fmt::format("{} -d {} 2>&1 >/dev/null && echo {}", *tcpdump, what, IsGood))});
    if (!tried)
        return Failure(tried.error());
    if (tried->find(IsGood) == std::string::npos)
        return Failure(Error{InvalidArgument, fmt::format("tcpdump on the phone does not take the interface or the "
                                                          "capture filter: “{}”",
                                                          lastLineOf(*tried))});
    ProgramWords words{
        .name = "adb",
        .awaited = fmt::format("waiting for tcpdump on the phone {}", printableText(phone->serial())),
        .earlyEnd = fmt::format("tcpdump on the phone {} ended, or the phone was unplugged; what came before is kept",
                                printableText(phone->serial())),
        .explain = [serial = phone->serial()](const ProgramStory& story) {
            return explainByWords(AdbWords, story.said, serial);
        }};
    return ProgramInput::open(
        phone->command({"exec-out", (*asRoot)(fmt::format("exec {} -U -n -s 0 -w - {} 2>/dev/null", *tcpdump, what))}),
        std::move(words));
}

} // namespace waybill
