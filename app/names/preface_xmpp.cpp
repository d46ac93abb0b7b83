// SPDX-License-Identifier: GPL-3.0-or-later
// XMPP streams: RFC 6120 §4.2 (opening), §4.7 (attributes), §5 (STARTTLS).
//
//   [ <?xml version='1.0'?> ] <stream:stream to='service' from='user@service' xmlns='jabber:client' …>
//   The side that is asked answers with a stream of its own, from='service', and alone sets an id (§4.7.3).
#include "names/preface_xmpp.h"

#include "decode/xml_start_tag.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::string_view Declaration = "<?xml", DeclarationEnd = "?>", Stream = "<stream:stream";

/// Who is asked, by the tag of either side.
std::string_view serviceOf(const XmlStartTag& tag)
{
    const std::string_view name = tag.value(tag.value("id") ? "from" : "to").value_or("");
    return name.find('@') == std::string_view::npos ? name : std::string_view(); // a user is no service
}

} // namespace

bool XmppReader::mayBeginWith(std::string_view text) noexcept
{
    return text.starts_with(Declaration) || text.starts_with(Stream);
}

ReadOutcome XmppReader::onChunk(const Reading& reading, const StreamChunk& chunk)
{
    if (m_isOpen)
        return m_tls.onChunk(reading, chunk);
    const std::size_t count = std::min(chunk.bytes.size(), MaxOpeningBytes - m_opening.size());
    m_opening.append(reinterpret_cast<const char*>(chunk.bytes.data()), count);
    const Opening opening = chunk.gapBefore > 0 && m_opening.size() > count ? Opening::Other : readOpening(reading);
    if (opening == Opening::Partial && m_opening.size() < MaxOpeningBytes)
        return {ReadOutcome::Next::More, {}};
    std::string().swap(m_opening); // frees it, which clear() and assignment do not
    m_isOpen = true;
    return {opening == Opening::Told ? ReadOutcome::Next::More : ReadOutcome::Next::Done, {}};
}

XmppReader::Opening XmppReader::readOpening(const Reading& reading)
{
    std::string_view text = m_opening;
    if (text.starts_with(Declaration)) {
        const std::size_t end = text.find(DeclarationEnd);
        if (end == std::string_view::npos)
            return Opening::Partial;
        text.remove_prefix(end + DeclarationEnd.size());
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t\r\n")));
    }
    if (!text.starts_with(Stream.substr(0, text.size())))
        return Opening::Other;
    XmlStartTag tag;
    if (text.size() <= Stream.size() || !decodeXmlStartTag(text, tag) || !tag.isWhole)
        return text.find('>') == std::string_view::npos ? Opening::Partial : Opening::Other;
    if (tag.element != Stream.substr(1) || tag.value("xmlns") == "xm")
        return Opening::Other;
    m_sink.onFact(factFrom(reading, FactKind::Protocol, "xmpp"));
    if (const std::string_view service = serviceOf(tag); !service.empty())
        m_sink.onFact(factFrom(reading, FactKind::ChannelServer, service));
    return Opening::Told;
}

} // namespace waybill
