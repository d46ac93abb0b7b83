// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/sample_facts.h"

#include "support/packet_builder.h"

namespace waybill::test {

std::string published(std::string_view what, std::string_view source)
{
    return std::string(ReconstructionMark) + ". Published: " + std::string(what) + " (" + std::string(source) + ").";
}

std::string invented(std::string_view what)
{
    return std::string(ReconstructionMark) + ". Invented: " + std::string(what) + ".";
}

SampleHost accountHost()
{
    return {"api.account.xiaomi.com", {}, ip("42.62.48.210"), 262};
}

SampleHost pushHost()
{
    return {"app.chat.xiaomi.net", "app01.nodes.gslb.mi-idc.com", ip("42.62.48.181"), 258};
}

SampleHost pushFallbackHost()
{
    return {"app.chat.xiaomi.net", {}, ip("223.202.68.46"), 271};
}

SampleHost updateHost()
{
    return {"update.miui.com", {}, ip("42.62.48.148"), 265};
}

SampleHost connectivityHost()
{
    return {"clients3.google.com", "clients.l.google.com", ip("173.194.36.32"), 48};
}

SampleHost checkinHost()
{
    return {"android.clients.google.com", "android.l.google.com", ip("173.194.36.36"), 49};
}

SampleHost messagingHost()
{
    return {"mtalk.google.com", "mobile-gtalk.l.google.com", ip("74.125.200.188"), 92};
}

SampleHost timeHost()
{
    return {"time1.google.com", {}, ip("216.239.32.15"), 240};
}

} // namespace waybill::test
