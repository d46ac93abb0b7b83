// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unnamed_advice.h"

#include "base/format.h"
#include "models/text.h"

#include <QCoreApplication>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Coverage", text);
}

QString amountText(std::uint64_t flows, std::uint64_t contentUp, std::uint64_t sent)
{
    return tr("%1, %2 B of content (%3)")
        .arg(toQString(countedText(flows, "flow", "flows")), countShown(contentUp),
             toQString(shareText(contentUp, sent)));
}

} // namespace

QString unnamedAdvice(Unnamed why)
{
    switch (why) {
    case Unnamed::No: break;
    case Unnamed::EncryptedHello:
        return tr("Nothing on the network shows it; the app's key log would, and a plain DNS answer before it.");
    case Unnamed::NoSniSent:
        return tr("The app sends none. Start the capture before the phone joins the network: its DNS answers name it.");
    case Unnamed::BeganBefore: return tr("Start the capture before the app, best before the phone joins the network.");
    case Unnamed::OneDirection:
        return tr("Capture where both directions pass: at the hotspot, the gateway or on the phone.");
    case Unnamed::UnreadableQuic:
        return tr(
            "Start the capture before the app. Where UDP port 443 is blocked, apps turn to TCP, which can be read.");
    case Unnamed::CutBySnaplen: return tr("Capture whole packets: snaplen 0 in tcpdump, no limit in Wireshark.");
    case Unnamed::SharedCertificate:
        return tr("Start the capture before the phone joins the network: its DNS answers say which name was meant.");
    case Unnamed::EncryptedDns:
        return tr("Switch off private DNS on the phone for a test, or capture from its start: the app's own hello may "
                  "still show the name.");
    case Unnamed::NoDnsSeen:
        return tr("Start the capture before the phone joins the network; what has no lookup then is a hard-coded "
                  "address, or was kept from an earlier lookup.");
    case Unnamed::NothingSent:
        return tr("There is nothing to read; a longer capture may show an attempt that succeeds.");
    }
    return {};
}

FactSection unnamedSection(const Analysis& analysis)
{
    const Coverage& coverage = analysis.coverage();
    const std::uint64_t sent = coverage.remote.contentUp;
    FactSection section{tr("Why there is no name"), {}};
    if (coverage.unnamedFlows == 0) {
        section.facts.push_back({{}, tr("Every flow of this handset beyond the local network has a name.")});
        return section;
    }
    section.facts.push_back({tr("Without a name"), amountText(coverage.unnamedFlows, coverage.unnamedContentUp, sent)});
    for (const auto& [why, flows, content] : coverage.unnamedBy) {
        QString reason = wordShown(unnamedText(why));
        if (!reason.isEmpty())
            reason[0] = reason[0].toUpper();
        section.facts.push_back({reason, amountText(flows, content, sent), unnamedAdvice(why)});
    }
    return section;
}

} // namespace waybill
