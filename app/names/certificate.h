// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// What an X.509 certificate says of whom it stands for. Nothing is verified: anyone can send any certificate.
struct Certificate {
    /// Names are kept up to here. Public authorities stop at 250 names a certificate or earlier; one with more is made
    /// to be large, and each name costs a row in every flow that shows it.
    static constexpr std::size_t MaxNames = 256;
    /// Subject and issuer are kept up to here, in octets; RFC 5280 appendix A.1 bounds each attribute to 64 to 32,768.
    static constexpr std::size_t MaxTextOctets = 1024;

    std::string subject; ///< RFC 4514 §2 in UTF-8, "CN=a.example,O=Example"; ends with "…" when longer; may be empty
    std::string issuer;
    /// Common names that look like host names, then dNSName and iPAddress of subjectAltName (RFC 5280 §4.2.1.6), each
    /// once, as nameFromBytes() has them: wildcards as they are ("*.mi.com"), addresses as text.
    std::vector<std::string> names;
    std::size_t nameCount = 0; ///< how many names it holds, those beyond MaxNames and unreadable ones among them
};

/// Parses one DER certificate; none when it is not one, or when a value in its subject or issuer contradicts its own
/// encoding (OpenSSL refuses the whole then).
[[nodiscard]] std::optional<Certificate> parseCertificate(std::span<const std::uint8_t> der);

/// Certificates already parsed, by their octets: a handset meets the same ones in most of its connections, and parsing
/// costs a hundred times what comparing does.
class CertificateCache {
public:
    /// As parseCertificate(); the pointer is valid until the next call, null when that has none.
    [[nodiscard]] const Certificate* read(std::span<const std::uint8_t> der);

private:
    // 4 MiB hold a thousand certificates of common size; then the cache starts anew, which a capture of a handset
    // does not reach.
    static constexpr std::size_t MaxHeldBytes = std::size_t{4} << 20;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view der) const noexcept { return std::hash<std::string_view>()(der); }
    };
    std::unordered_map<std::string, std::optional<Certificate>, Hash, std::equal_to<>> m_parsed; ///< by DER
    std::size_t m_heldBytes = 0;
};

} // namespace waybill
