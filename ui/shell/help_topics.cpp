// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_topics.h"

#include "analysis/sentences.h"
#include "compare/change.h"
#include "filter/filter_fields.h"
#include "models/capture_guide.h"
#include "models/destination_columns.h"
#include "models/table_words.h"
#include "models/text.h"

#include <QCoreApplication>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HelpTopics", text);
}

struct Word {
    const char* title;
    const char* text;
};

#define WORD(title, text)                                                                                              \
    {                                                                                                                  \
        QT_TRANSLATE_NOOP("HelpTopics", title), QT_TRANSLATE_NOOP("HelpTopics", text)                                  \
    }

constexpr Word FigureWords[] = {
    WORD("Set-up",
         "Payload that opens a connection: handshakes of TCP, TLS, DTLS and QUIC. It is payload, but not content."),
    WORD("Housekeeping", "Payload that keeps a device running on any network: DNS, time, checks whether there is an "
                         "internet connection. It is payload, but not content."),
    WORD("Payload", "What stands behind the transport header, each byte once, retransmissions left out."),
    WORD("Wire bytes", "Whole packets with their headers, as Wireshark counts them."),
    WORD("Upper bound", "Content that may in part be set-up, because its border cannot be seen: QUIC, and TLS whose "
                        "beginning was not captured."),
    WORD("Certain and possible",
         "A country’s lower figure is what all location sources agree on; its upper figure adds "
         "what some of them say. Written “at least …; up to …”."),
};
constexpr Word Places[] = {
    WORD("Estimated in", "Where location sources place an address. An estimate is not a place: registries and "
                         "databases differ, and are often out of date."),
    WORD("Agreed", "At least two location sources know the address, and all of them name the same country."),
    WORD("Disputed", "Location sources name different countries for the address. It counts in the upper figure of each "
                     "of them, and in the lower figure of none."),
    WORD("One source only", "Only one location source knows the address, so nothing agrees with it."),
    WORD("Edge (CDN or anycast)", "Addresses of content networks that answer from many places at once. No country is "
                                  "estimated for them, whatever a database says."),
    WORD("Unplaced", "No location source knows the address."),
    WORD("Local network",
         "Private, link-local and multicast addresses. They have no country and are not counted as sent."),
    WORD("Elsewhere", "Countries that are not watched, added up. Which are watched is set in the preferences."),
    WORD("Vendor declares", "What a vendor or cloud itself says about a region, in a host name or a document. Not an "
                            "estimate, and never mixed with one."),
    WORD("Operator", "Who runs the network of an address, by its AS number; not where the server is."),
};
constexpr Word Seeing[] = {
    WORD("Coverage", "What was read, and what could not be seen: it stands beside every statement. “Not seen” never "
                     "means “not there” without it."),
    WORD("Drops", "Packets that the capturing system says it lost."),
    WORD("Snaplen cut", "Packets of which only the first bytes were kept when they were captured."),
    WORD("One direction only", "Flows of which only one side’s packets were captured."),
    WORD("Began mid-flow", "The connection was open already when the capture began, so its handshake, and with it its "
                           "name, is missing."),
    WORD("Gap", "Bytes that were sent and acknowledged, but are not in the capture."),
    WORD("Observable time", "Time in which something was seen at all; pauses of more than half an hour are left out."),
    WORD("Vantage", "From where the capture saw the handset: on it, at the access point, behind it."),
    WORD("Reconstruction",
         "A sample built from published accounts – not a recording of a phone. Every print, picture and "
         "table of it says so."),
    WORD("Imported from HAR",
         "A capture that was made from a HAR file: requests as a browser or proxy wrote them, in packets that are "
         "stand-ins. What travelled over https was not readable on the way; round trips and sizes of packets say "
         "nothing. Every print, picture and table of it says so."),
    WORD("Partial", "The file was not read to its end: it is cut or damaged, or “Stop here” was chosen."),
};
constexpr Word Narrowings[] = {
    WORD("One page",
         "A click on a country, a bar, a disc of the map or a figure leads to what is behind it. A chip above "
         "the list says what the page is narrowed to; pressing it, or Esc, shows everything again."),
    WORD("All pages",
         "Shift+click or Shift+Enter on a country, a disc of the map, a row of Destinations or a cell of Apps, and “On "
         "all pages” beside a chip, narrow every page, as a filter in the filter line does. What was narrowed "
         "before stays: both must hold. Esc widens again, Alt+← goes back."),
    WORD("Span of time", "What is marked on the timeline narrows all pages to its packets."),
};
constexpr Word Known[] = {
    WORD("Facts about the handset",
         "What you know and packets do not say, or say otherwise: model, build, region, account, consent, network "
         "(Edit, or View, Device under study, or the Coverage page). They stand as “stated by the user”, beside what "
         "the traffic says, on the Coverage page and in every print, picture and table; who recorded it, addresses and "
         "notes stay on the Coverage page. They are kept on this computer by the bytes of the capture, and come along "
         "when it is put into a comparison. Every change stays in the log."),
    WORD("Steps", "What was done with the handset, and when (Edit, or “Steps…” below the timeline), written, pasted or "
                  "imported, with the offset of the tester’s clock. The timeline marks them; a click on one, or S and "
                  "Shift+S, select the time until the next step, and Enter narrows all pages to it."),
    WORD("A chart alone",
         "File, or the menu of a chart, saves it without its page, as a drawing (SVG) or a picture "
         "(PNG), with source, SHA-256, date, filter and coverage in it, and the map with whose borders "
         "it shows."),
};
constexpr Word Cards[] = {
    WORD("Device card", "What is to be looked for: the handset’s IMEI, numbers, addresses, planted contacts and texts. "
                        "It is kept with the capture or in the case, masked where it is shown, and part of no export; "
                        "a copy to share leaves it out unless you say otherwise."),
    WORD("Verified, probable, possible",
         "Verified: a declared value, and every step of the way to it can be repeated. Probable: told by its form, an "
         "IMEI in a field of that name, a list of five apps and more. Possible: short or weak, may be chance; it "
         "counts in no sentence."),
    WORD("Evidence level",
         "W1: read as it was sent. W2: read after decryption with keys. W3: behind a further decoding, "
         "Base64 or compression for example."),
    WORD("No longer readable", "The value was read before, and after that encrypted content goes to the same "
                               "recipients. Whether it is still sent cannot be told; “not seen after” is said only "
                               "where nothing encrypted went there."),
    WORD("What is not found",
         "What an app encrypts itself; hashes with an unknown salt or key, MurmurHash3, hashes of UTF-16 text; values "
         "in pieces, reversed or masked by XOR; snappy and LZ4; Base64 broken into lines outside HTTP messages; "
         "compressed values outside HTTP/1 messages; more than four layers; HTTP/2 that was not decrypted here; "
         "forms of fewer than eight digits or characters; positions shifted for Chinese maps; text in pictures."),
};
constexpr Word Claims[] = {
    WORD("Claim",
         "Something that somebody said about a phone’s traffic, as quoted, with the test that it comes to. Claims "
         "are kept with the capture or in the case, and can be opened from and saved to files (TOML), which "
         "waybill-cli reads, too."),
    WORD("Verdict",
         "Contradicted: one finding at the claim’s level says otherwise. Seen in these captures: what the claim "
         "says is there was seen. Nothing seen against it: not proof, with what was not excluded. Cannot be "
         "determined: captures of that state are there, and cannot decide it. Cannot be seen in traffic. Not "
         "tested: no capture of the state that the claim speaks of."),
    WORD("Claims and filters", "Claims are judged on all flows of the captures, whatever the pages are narrowed to; a "
                               "verdict must not depend on a filter."),
    WORD("Report",
         "“Save report” writes the finding and every claim with its packets as a PDF or one HTML page, in English. An "
         "evidence bundle holds besides it what a stranger needs to check it: the cited packets, the claims, tables, "
         "and a list of SHA-256 values; waybill-cli verifies it. Reports of the window are drafts: waybill-cli numbers "
         "those of a case, and says what changed since."),
};
constexpr Word Times[] = {
    WORD("Time zone",
         "Times stand in the zone that the capture names, in this computer’s, or in UTC (View, Times). One "
         "capture has one offset throughout, the one of its first packet; it is written with every time. "
         "Where clocks were changed within the capture, the tooltip of the status bar says so. Files for "
         "other programs carry the offset or UTC."),
};

#undef WORD

template <std::size_t N>
void add(std::vector<HelpTopic>& topics, const QString& section, const Word (&words)[N])
{
    for (const Word& word : words)
        topics.push_back({section, tr(word.title), tr(word.text)});
}

/// By their enumerators, so that none is forgotten: the texts are those that rows show.
void addLevels(std::vector<HelpTopic>& topics)
{
    const std::pair<ContactLevel, const char*> levels[] = {
        {ContactLevel::LookedUp,
         QT_TRANSLATE_NOOP("HelpTopics", "The handset asked for the name’s address, and was not "
                                         "seen to use it.")},
        {ContactLevel::Contacted, QT_TRANSLATE_NOOP("HelpTopics", "Packets went to it, but no content.")},
        {ContactLevel::ContentSent,
         QT_TRANSLATE_NOOP("HelpTopics", "Content was sent to it. What it was can be said only "
                                         "where it was not encrypted.")},
    };
    for (const auto& [level, text] : levels)
        topics.push_back({tr("Levels of contact"), levelShown(level), tr(text)});
}

void addReasons(std::vector<HelpTopic>& topics)
{
    for (int why = static_cast<int>(Unnamed::No) + 1; why <= static_cast<int>(Unnamed::NothingSent); ++why)
        topics.push_back(
            {tr("Why a flow has no name"), wordShown(unnamedText(static_cast<Unnamed>(why))),
             tr("Waybill never looks names up. A flow is named only by what its packets, or the handset’s own "
                "DNS answers, show; this flow showed none: %1.")
                 .arg(wordShown(unnamedText(static_cast<Unnamed>(why))))});
}

void addChanges(std::vector<HelpTopic>& topics)
{
    const std::pair<Change, const char*> changes[] = {
        {Change::New, QT_TRANSLATE_NOOP("HelpTopics", "Not seen on the side before, seen on the side after.")},
        {Change::Gone, QT_TRANSLATE_NOOP("HelpTopics", "Seen on the side before, not after. The reason says which rate "
                                                       "would have been missed, for “not seen” proves nothing.")},
        {Change::More, QT_TRANSLATE_NOOP("HelpTopics", "A test over runs, at least four a side, supports that there is "
                                                       "more.")},
        {Change::Less, QT_TRANSLATE_NOOP("HelpTopics", "A test over runs, at least four a side, supports that there is "
                                                       "less.")},
        {Change::Differs, QT_TRANSLATE_NOOP("HelpTopics", "The figures are not equal, and no more can be said.")},
        {Change::Same, QT_TRANSLATE_NOOP("HelpTopics", "Equal, or the interval of the ratio lies within 0.8 to 1.25.")},
    };
    for (const auto& [change, text] : changes)
        topics.push_back({tr("Words of comparisons"), toQString(changeText(change)), tr(text)});
    for (const Change change : {Change::New, Change::Gone})
        topics.push_back({tr("Words of comparisons"), toQString(changeText(change, true)),
                          tr("While a filter is in use: no flow that passes it on that side, but on the other. Other "
                             "flows to the same destination may have been there.")});
}

/// The ways to capture a phone, as the guide says them.
void addGuide(std::vector<HelpTopic>& topics)
{
    const QString section = tr("How to capture a phone");
    for (const CaptureWay way : CaptureWays) {
        const GuidePage page = guidePage(way);
        QStringList lines{page.inShort};
        for (const GuideStep& step : page.steps)
            lines << QStringLiteral("• ") + step.text << step.command;
        lines << tr("What it sees") << page.sees << tr("What it misses") << page.misses << tr("What may be concluded")
              << page.conclusions;
        lines.removeAll(QString());
        topics.push_back({section, page.title, lines.join(QLatin1Char('\n'))});
    }
    topics.push_back({section, tr("What to write down"), guideNotes().join(QLatin1Char('\n'))});
}

} // namespace

std::vector<HelpTopic> wordTopics()
{
    std::vector<HelpTopic> topics;
    topics.push_back({tr("Figures"), tr("Content"), toQString(contentDefinition())});
    add(topics, tr("Figures"), FigureWords);
    addLevels(topics);
    add(topics, tr("Places"), Places);
    add(topics, tr("What can be seen"), Seeing);
    add(topics, tr("Narrowing"), Narrowings);
    add(topics, tr("What you add and take along"), Known);
    add(topics, tr("Identifiers"), Cards);
    add(topics, tr("Claims"), Claims);
    add(topics, tr("Times"), Times);
    addReasons(topics);
    addChanges(topics);
    return topics;
}

std::vector<HelpTopic> helpTopics(const QString& keys)
{
    std::vector<HelpTopic> topics = wordTopics();
    addGuide(topics);
    for (const ColumnWords& column : allColumnWords())
        topics.push_back({tr("Columns of %1").arg(column.table), column.title, column.meaning});
    for (const FilterField& field : filterFields())
        topics.push_back({tr("Fields of the filter"), shownText(std::string(field.name)),
                          tr("%1 (%2). Example: %3%4")
                              .arg(wordShown(field.what), wordShown(fieldTypeText(field.type)),
                                   shownText(std::string(field.example)),
                                   field.isSameInWireshark ? tr(". The same in Wireshark.") : QString())});
    topics.push_back({tr("Keys"), tr("Keys"), keys});
    return topics;
}

} // namespace waybill
