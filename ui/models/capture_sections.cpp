// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "models/coverage_facts.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

/// Interfaces, comments and the like that are listed for one capture; a file may hold millions.
constexpr std::size_t MaxListed = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("Coverage", text);
}

QString formatText(const CaptureFacts& capture)
{
    const QString format = capture.format == CaptureFormat::Pcap ? QStringLiteral("pcap") : QStringLiteral("pcapng");
    switch (capture.compression) {
    case Compression::None: return format;
    case Compression::Gzip: return tr("%1, gzip").arg(format);
    case Compression::Zstd: return tr("%1, zstd").arg(format);
    }
    return format;
}

QString exactBytes(std::uint64_t bytes)
{
    return tr("%1 (%2 B)").arg(bytesShown(bytes), countShown(bytes));
}

QString dropsText(const CaptureInterface& interface)
{
    QStringList parts;
    if (interface.received)
        parts << tr("received %1").arg(countShown(*interface.received));
    if (interface.droppedByInterface)
        parts << tr("dropped by the interface %1").arg(countShown(*interface.droppedByInterface));
    if (interface.droppedByOs)
        parts << tr("dropped by the system %1").arg(countShown(*interface.droppedByOs));
    return parts.isEmpty() ? tr("no drop counts in the file") : parts.join(QStringLiteral(", "));
}

Fact interfaceFact(const CaptureInterface& interface, std::size_t number)
{
    QStringList parts{toQString(linkTypeName(interface.linkType)),
                      toQString(countedText(interface.packets, "packet", "packets"))};
    if (!interface.name.empty())
        parts.prepend(shownText(interface.name));
    parts << (interface.snaplen == 0 ? tr("no snaplen stated") : tr("snaplen %1").arg(countShown(interface.snaplen)));
    for (const std::string* text : {&interface.description, &interface.hardware, &interface.os, &interface.timeZone})
        if (!text->empty())
            parts << shownText(*text);
    if (!interface.filter.empty())
        parts << tr("capture filter “%1”").arg(shownText(interface.filter));
    return {tr("Interface %1").arg(number), parts.join(QStringLiteral(" · ")), dropsText(interface)};
}

void addTimes(FactSection& section, const CaptureFacts& capture, int offsetMinutes)
{
    if (capture.first > capture.last) {
        section.facts.push_back({tr("Time"), tr("no packets")});
        return;
    }
    const QString offset = toQString(offsetText(offsetMinutes));
    section.facts.push_back({tr("First packet"), timeShown(capture.first, offsetMinutes) + QLatin1Char(' ') + offset,
                             toQString(toRfc3339(capture.first))});
    section.facts.push_back({tr("Last packet"), timeShown(capture.last, offsetMinutes) + QLatin1Char(' ') + offset,
                             toQString(toRfc3339(capture.last))});
    section.facts.push_back({tr("Length"), toQString(durationText(nanosecondsBetween(capture.first, capture.last)))});
}

void addEnding(FactSection& section, const CaptureFacts& capture, bool wasStopped)
{
    const auto end = std::find_if(capture.problems.begin(), capture.problems.end(),
                                  [](const CaptureProblem& problem) { return problem.endsReading; });
    if (capture.isComplete)
        section.facts.push_back({tr("Complete"), tr("yes, read to its proper end")});
    else if (end != capture.problems.end())
        section.facts.push_back(
            {tr("Complete"), tr("no, cut at byte %1").arg(countShown(end->fileOffset)), shownText(end->text)});
    else
        section.facts.push_back(
            {tr("Complete"), wasStopped ? tr("no, reading was stopped by you") : tr("not yet, reading goes on")});
}

void addCounts(FactSection& section, const CaptureFacts& capture)
{
    section.facts.push_back({tr("Packets"), countShown(capture.packets)});
    section.facts.push_back({tr("Wire bytes"), exactBytes(capture.wireBytes), tr("as capinfos counts")});
    section.facts.push_back({tr("Captured bytes"), exactBytes(capture.capturedBytes)});
    section.facts.push_back(
        {tr("Lost packets"), capture.hasDropCounts ? countShown(capture.droppedPackets) : tr("the file does not say")});
    if (capture.snaplenCutPackets > 0)
        section.facts.push_back({tr("Cut by the snaplen"), countShown(capture.snaplenCutPackets)});
    if (capture.outOfOrderTimes > 0)
        section.facts.push_back({tr("Stamped before an earlier packet"), countShown(capture.outOfOrderTimes)});
}

void addSections(FactSection& section, const CaptureFacts& capture)
{
    for (std::size_t i = 0; i < capture.sections.size() && i < MaxListed; ++i) {
        const CaptureSection& written = capture.sections[i];
        const auto add = [&section](const QString& label, const std::string& text) {
            if (!text.empty())
                section.facts.push_back({label, shownText(text)});
        };
        add(tr("Recorded on"), written.hardware);
        add(tr("System"), written.os);
        add(tr("Recorded by"), written.application);
        for (std::size_t c = 0; c < written.comments.size() && c < MaxListed; ++c)
            add(tr("Comment"), written.comments[c]);
    }
}

void addInterfaces(FactSection& section, const CaptureFacts& capture)
{
    for (std::size_t i = 0; i < capture.interfaces.size() && i < MaxListed; ++i)
        section.facts.push_back(interfaceFact(capture.interfaces[i], i));
    if (capture.interfaces.size() > MaxListed)
        section.facts.push_back(
            {{}, tr("and %1 further interfaces").arg(countShown(capture.interfaces.size() - MaxListed))});
}

void addKept(FactSection& section, const CaptureFacts& capture)
{
    if (!capture.secrets.empty())
        section.facts.push_back({tr("Secrets"),
                                 tr("%1 blocks with decryption secrets").arg(countShown(capture.secrets.size())),
                                 tr("think before you share this file")});
    if (!capture.recordedNames.empty())
        section.facts.push_back({tr("Recorded names"), countShown(capture.recordedNames.size()),
                                 tr("written down by the capturing system: asserted, not observed")});
    if (!capture.apps.empty())
        section.facts.push_back({tr("Recorded apps"), countShown(capture.apps.size())});
    if (!capture.processes.empty())
        section.facts.push_back({tr("Recorded processes"), countShown(capture.processes.size())});
    if (!capture.keptBlocks.empty())
        section.facts.push_back({tr("Blocks not interpreted"), countShown(capture.keptBlocks.size()),
                                 tr("the first at byte %1").arg(countShown(capture.keptBlocks.front().fileOffset))});
}

} // namespace

std::vector<FactSection> captureSections(const Analysis& analysis, int offsetMinutes)
{
    std::vector<FactSection> sections;
    const Recording& recording = analysis.recording();
    for (std::size_t i = 0; i < recording.captures.size() && i < MaxListed; ++i) {
        const CaptureFacts& capture = recording.captures[i];
        FactSection section{tr("Capture %1").arg(i + 1), {}};
        section.facts.push_back({tr("File"), capture.path == "-" ? tr("standard input") : shownText(capture.path)});
        section.facts.push_back({tr("SHA-256"),
                                 capture.sha256 ? toQString(toHex(*capture.sha256)) : tr("not computed (yet)"),
                                 capture.sha256 ? tr("of the file as it lies on disk") : QString()});
        section.facts.push_back({tr("Format"), formatText(capture)});
        if (capture.fileSize > 0)
            section.facts.push_back({tr("Size"), exactBytes(capture.fileSize)});
        addEnding(section, capture, recording.wasStopped);
        addCounts(section, capture);
        addTimes(section, capture, offsetMinutes);
        addInterfaces(section, capture);
        addSections(section, capture);
        addKept(section, capture);
        sections.push_back(std::move(section));
    }
    return sections;
}

FactSection problemSection(const Analysis& analysis)
{
    FactSection section{tr("Problems in the files"), {}};
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureProblem& problem : capture.problems) {
            const QString what = problem.endsReading ? tr("nothing after it was read") : tr("reading went on");
            section.facts.push_back({tr("Byte %1").arg(countShown(problem.fileOffset)), shownText(problem.text),
                                     QStringLiteral("%1; %2").arg(shownText(capture.path), what)});
        }
    }
    if (section.facts.empty())
        section.facts.push_back({{}, tr("None.")});
    return section;
}

} // namespace waybill
