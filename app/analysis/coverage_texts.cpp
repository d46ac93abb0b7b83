// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/neighbours.h"
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "base/wording.h"
#include "capture/har_mark.h"

#include <fmt/format.h>

namespace waybill {

namespace {

using Texts = std::vector<std::string>;

void addUnnamed(const Coverage& coverage, Texts& texts)
{
    if (coverage.unnamedContentUp == 0)
        return;
    const std::string text =
        say("{} of the content sent has no name", shareText(coverage.unnamedContentUp, coverage.remote.contentUp));
    std::string reasons;
    for (const auto& [why, flows, bytes] : coverage.unnamedBy) {
        if (bytes == 0)
            continue;
        reasons += fmt::format("{}{}: {}", reasons.empty() ? "" : "; ", bytesText(bytes), said(unnamedText(why)));
    }
    texts.push_back(reasons.empty() ? text : fmt::format("{} ({})", text, reasons));
}

void addEncrypted(const Coverage& coverage, Texts& texts)
{
    if (coverage.encryptedContentUp == 0)
        return;
    texts.push_back(say("content is encrypted on {} of {} ({} of the content sent)", coverage.encryptedDestinations,
                        countedText(coverage.contentDestinations, "destination", "destinations"),
                        shareText(coverage.encryptedContentUp, coverage.remote.contentUp)));
}

void addDecrypted(const Coverage& coverage, Texts& texts)
{
    if (coverage.decryptedContentUp > 0)
        texts.push_back(say("{} of the content sent travelled encrypted and stands here as the tool that decrypted it "
                            "wrote it",
                            shareText(coverage.decryptedContentUp, coverage.remote.contentUp)));
}

void addImports(const Recording& recording, Texts& texts)
{
    for (const CaptureFacts& capture : recording.captures)
        for (const std::string& missing : harMissingTexts(capture))
            texts.push_back(say("the import from a HAR file lacks or changed: {}", printableText(missing)));
}

/// What of the content could be read, and how it came to be read.
void addInside(const Analysis& analysis, Texts& texts)
{
    addEncrypted(analysis.coverage(), texts);
    addDecrypted(analysis.coverage(), texts);
    addImports(analysis.recording(), texts);
}

void addLosses(const Coverage& coverage, Texts& texts)
{
    if (coverage.droppedPackets > 0)
        texts.push_back(say("{} lost by the capture", countedText(coverage.droppedPackets, "packet", "packets")));
    else if (!coverage.hasDropCounts)
        texts.push_back(said("the file does not say whether packets were lost"));
    if (coverage.missedBytes > 0)
        texts.push_back(say("{} missing inside connections", bytesText(coverage.missedBytes)));
    if (coverage.snaplenCutPackets > 0)
        texts.push_back(say("{} cut short by the capture (snaplen)",
                            countedText(coverage.snaplenCutPackets, "packet was", "packets were")));
    if (coverage.ledger.malformedPackets > 0)
        texts.push_back(say("{} damaged, the first is frame {}",
                            countedText(coverage.ledger.malformedPackets, "packet is", "packets are"),
                            coverage.ledger.firstMalformedFrame));
    for (const auto& [type, packets] : coverage.ledger.unknownLinks)
        texts.push_back(say("{} of a link layer that is not decoded ({})", countedText(packets, "packet", "packets"),
                            linkTypeName(type)));
    if (coverage.ledger.unmatchedFragments > 0)
        texts.push_back(say("{} without their first part",
                            countedText(coverage.ledger.unmatchedFragments, "IP fragment", "IP fragments")));
}

void addOneSided(const Coverage& coverage, Texts& texts)
{
    if (coverage.oneDirectionalFlows > 0)
        texts.push_back(say("{} in one direction only",
                            countedText(coverage.oneDirectionalFlows, "flow was seen", "flows were seen")));
    if (coverage.midFlowStarts > 0)
        texts.push_back(
            say("{} before the capture", countedText(coverage.midFlowStarts, "connection began", "connections began")));
    if (coverage.upperBoundUp > 0)
        texts.push_back(
            say("{} of the content is an upper bound (set-up cannot be told apart in QUIC or when joined late)",
                bytesText(coverage.upperBoundUp)));
    if (coverage.unacknowledgedUp > 0)
        texts.push_back(say("{} sent but not seen to be acknowledged", bytesText(coverage.unacknowledgedUp)));
}

// Wall time of the captures that observedNs leaves out; rounding of packets out of order aside.
std::int64_t pausesNs(const Analysis& analysis)
{
    std::int64_t span = 0;
    for (const CaptureFacts& capture : analysis.recording().captures)
        span += capture.packets > 0 ? nanosecondsBetween(capture.first, capture.last) : 0;
    const std::int64_t pauses = span - analysis.recording().observedNs;
    const bool isWhole = analysis.coverage().ledger.outsideTimeSpan == 0; // else the span was cut on purpose
    return isWhole && pauses >= Recording::LongestPauseNs ? pauses : 0;
}

} // namespace

std::vector<std::string> coverageTexts(const Analysis& analysis)
{
    const Coverage& coverage = analysis.coverage();
    Texts texts;
    for (const CaptureFacts& capture : analysis.recording().captures) {
        for (const CaptureProblem& problem : capture.problems) {
            if (problem.endsReading)
                texts.push_back(say("{} was read in part: byte {}: {}",
                                    printableText(capture.path.substr(capture.path.rfind('/') + 1)), problem.fileOffset,
                                    problem.text));
        }
    }
    for (const std::string& warning : neighbourWarnings(analysis))
        texts.push_back(warning);
    if (analysis.recording().wasStopped)
        texts.push_back(said("reading was stopped by the user"));
    if (const std::string leftOut = leftOutText(analysis); !leftOut.empty())
        texts.push_back(leftOut);
    addUnnamed(coverage, texts);
    addInside(analysis, texts);
    addLosses(coverage, texts);
    addOneSided(coverage, texts);
    if (coverage.otherWireBytes > 0)
        texts.push_back(say("{} of traffic between other devices is not counted", bytesText(coverage.otherWireBytes)));
    if (coverage.proxySeen)
        texts.push_back(said("requests went through a proxy on the local network: their servers' addresses are not in "
                             "the capture"));
    if (!coverage.ipv6Seen)
        texts.push_back(said("IPv6 not present"));
    if (coverage.ledger.outsideTimeSpan > 0)
        texts.push_back(say("{} outside the chosen time span left out",
                            countedText(coverage.ledger.outsideTimeSpan, "packet", "packets")));
    if (coverage.ledger.factsLeftOut > 0)
        texts.push_back(say("{} said in the clear not kept: one flow said more than is kept of any",
                            countedText(coverage.ledger.factsLeftOut, "thing", "things")));
    const std::int64_t pauses = pausesNs(analysis);
    if (pauses > 0)
        texts.push_back(say("pauses of more than 30 minutes without any packet, {} in all, do not count as "
                            "observed",
                            durationText(pauses)));
    texts.push_back(said(coverage.vantage));
    return texts;
}

} // namespace waybill
