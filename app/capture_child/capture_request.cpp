// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_child/capture_request.h"

#include <charconv>
#include <string_view>

namespace waybill {

namespace {

struct NumberArgument {
    std::string_view name;
    int CaptureRequest::*value;
    int least, most;
};
constexpr NumberArgument Numbers[] = {{"--snaplen", &CaptureRequest::snaplen, 64, 262144},
                                      {"--buffer-mib", &CaptureRequest::bufferMiB, 1, 1024},
                                      {"--promiscuous", &CaptureRequest::isPromiscuous, 0, 1},
                                      {"--output", &CaptureRequest::output, 3, 1023},
                                      {"--control", &CaptureRequest::control, 3, 1023}};

/// False when it is not known or not in range.
bool take(std::string_view name, std::string_view text, CaptureRequest& request)
{
    constexpr std::size_t LongestName = 64, LongestFilter = 65534; // what an option of a pcapng block can hold
    if (name == "--interface" || name == "--filter") {
        (name == "--filter" ? request.filter : request.interface) = text;
        return !text.empty() && text.size() <= (name == "--filter" ? LongestFilter : LongestName);
    }
    for (const NumberArgument& number : Numbers) {
        if (number.name != name)
            continue;
        int& value = request.*number.value;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() && value >= number.least &&
               value <= number.most;
    }
    return false;
}

} // namespace

std::string readRequest(int count, char** arguments, CaptureRequest& request)
{
    for (int i = 1; i < count; i += 2)
        if (i + 1 == count || !take(arguments[i], arguments[i + 1], request))
            return std::string("not an argument, or not a value for it: ") + arguments[i];
    if (request.interface.empty() || request.output < 0 || request.control < 0 || request.output == request.control)
        return "--interface, --output and --control are needed; waybill and waybill-cli start this program";
    return {};
}

} // namespace waybill
