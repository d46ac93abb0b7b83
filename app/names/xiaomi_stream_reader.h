// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/opening_reader.h"

namespace waybill {

/// Reads the older, XMPP-like form of Xiaomi's push channel: the attributes of the stream's first tag.
///
/// It differs from XMPP (RFC 6120 §4.2) in the namespace "xm" of `<stream:stream>` and in the attribute "chid" of its
/// stanzas. Attributes as in public copies of the client (2013–2017): to, version (105), model, os (build), uid (digest
/// of the device), sdk, connpt (access), host (server it meant to reach), locale, ps (settings, Base64). Later stanzas
/// in a connection that is under way are recognised by "chid" and an address at xiaomi.com; that happens in the
/// published capture KakaoTalk_talk.pcap, frame 10, port 5222: `<iq to='xiaomi.com' id='0' chid='0' type='get'>`.
class XiaomiStreamReader final : public OpeningReader {
public:
    explicit XiaomiStreamReader(NameSink& sink) noexcept : OpeningReader(sink) {}

    /// True when a segment that begins with `bytes` is of that form. The marks must stand in this first segment:
    /// clients write the tag at once, and shorter beginnings are XMPP's as well.
    [[nodiscard]] static bool mayBeginWith(std::span<const std::uint8_t> bytes);

private:
    [[nodiscard]] std::size_t look(std::span<const std::uint8_t> bytes, bool isAll) override;
};

} // namespace waybill
