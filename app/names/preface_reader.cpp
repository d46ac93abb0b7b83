// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/preface_reader.h"

#include "names/preface_binary.h"
#include "names/preface_proxy.h"
#include "names/preface_socks.h"
#include "names/preface_text.h"
#include "names/preface_xmpp.h"
#include "names/starttls_reader.h"

#include <string>

namespace waybill {

namespace {

using Wrapping = StartTlsReader::Wrapping;

void tell(NameSink& sink, const Reading& reading, FactKind kind, std::string_view text)
{
    if (!text.empty())
        sink.onFact(factFrom(reading, kind, text));
}

std::unique_ptr<StreamReader> binaryReader(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes)
{
    const auto preface = binaryPrefaceOf(bytes);
    if (!preface)
        return nullptr;
    tell(sink, reading, FactKind::Protocol, preface->protocol);
    tell(sink, reading, FactKind::ChannelField, preface->cookie);
    return std::make_unique<StartTlsReader>(preface->isTds ? Wrapping::Tds : Wrapping::None, preface->size);
}

std::unique_ptr<StreamReader> textReader(NameSink& sink, const Reading& reading, std::string_view text)
{
    const TextPreface preface = textPrefaceOf(reading, text);
    if (!preface.isOne)
        return nullptr;
    tell(sink, reading, FactKind::Protocol, preface.protocol);
    tell(sink, reading, FactKind::ChannelServer, preface.server);
    if (!preface.client.empty())
        tell(sink, reading, FactKind::ChannelField, "EHLO=" + std::string(preface.client));
    return std::make_unique<StartTlsReader>(Wrapping::Lines);
}

} // namespace

std::unique_ptr<StreamReader> prefaceReaderFor(NameSink& sink, const Reading& reading,
                                               std::span<const std::uint8_t> bytes)
{
    if (bytes.empty())
        return nullptr;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::uint8_t first = bytes.front();
    if (first == '<')
        return XmppReader::mayBeginWith(text) ? std::make_unique<XmppReader>(sink) : nullptr;
    if ((first == 'P' || first == '\r') && ProxyHeaderReader::mayBeginWith(bytes))
        return std::make_unique<ProxyHeaderReader>(sink);
    if (first == 'H' && isTunnelAnswer(text))
        return std::make_unique<StartTlsReader>(Wrapping::None, bytes.size());
    if (auto reader = binaryReader(sink, reading, bytes))
        return reader;
    if (first <= 5 && SocksReader::mayBeginWith(bytes))
        return std::make_unique<SocksReader>(sink);
    return textReader(sink, reading, text);
}

} // namespace waybill
