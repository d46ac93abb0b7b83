// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fingerprint_cache.h"

#include "decode/tls_client_hello.h"
#include "names/tls_fingerprint.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace waybill {

namespace {

void append16(std::string& key, std::size_t value)
{
    key += static_cast<char>(value >> 8 & 0xff);
    key += static_cast<char>(value & 0xff);
}

/// The values but GREASE (RFC 8701), which clients choose anew each time and no fingerprint counts; closed by their
/// number.
void appendList(std::string& key, const std::vector<std::uint16_t>& values)
{
    std::size_t count = 0;
    for (const std::uint16_t value : values) {
        if ((value & 0x0f0f) == 0x0a0a && value >> 8 == (value & 0xff))
            continue;
        append16(key, value);
        ++count;
    }
    append16(key, count);
}

void appendText(std::string& key, std::string_view text)
{
    key += text;
    append16(key, text.size());
}

void makeKey(std::string& key, const ClientHello& hello, char transport)
{
    key.clear();
    key += transport;
    key += static_cast<char>((hello.isComplete ? 1 : 0) | (hello.isSslV2Framed ? 2 : 0) |
                             (hello.hasServerNameExtension ? 4 : 0));
    append16(key, hello.legacyVersion);
    appendList(key, hello.cipherSuites);
    appendList(key, hello.extensions);
    appendList(key, hello.groups);
    appendList(key, hello.supportedVersions);
    appendList(key, hello.signatureAlgorithms);
    appendText(key, {reinterpret_cast<const char*>(hello.pointFormats.data()), hello.pointFormats.size()});
    for (const std::string& name : hello.alpn)
        appendText(key, name);
}

} // namespace

const TlsFingerprints& FingerprintCache::of(const ClientHello& hello, char transport)
{
    makeKey(m_key, hello, transport);
    if (const auto known = m_known.find(m_key); known != m_known.end())
        return known->second;
    if (m_known.size() >= MostKept)
        m_known.clear();
    return m_known.emplace(m_key, TlsFingerprints{ja3Of(hello), ja4Of(hello, transport)}).first->second;
}

} // namespace waybill
