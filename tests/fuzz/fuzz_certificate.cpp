// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate as it stands, and as the leaf of a server's flight: whatever it holds, its names are well formed.
#include "name_fuzz.h"
#include "names/certificate.h"

#include <cstddef>
#include <string>

using namespace waybill;

namespace {

bool isPrintable(const std::string& name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

void appendSized(std::vector<std::uint8_t>& out, std::size_t size)
{
    out.insert(out.end(), {static_cast<std::uint8_t>(size >> 16), static_cast<std::uint8_t>(size >> 8),
                           static_cast<std::uint8_t>(size)});
}

/// ServerHello of TLS 1.2 and a Certificate message with `leaf`, in one record each of at most 16 KiB.
std::vector<std::uint8_t> flightWith(std::span<const std::uint8_t> leaf)
{
    std::vector<std::uint8_t> out{22, 3, 3, 0, 42, 2, 0, 0, 38, 3, 3};
    out.resize(out.size() + 32 + 1);
    out.insert(out.end(), {0xc0, 0x2f, 0});
    const std::size_t size = leaf.size() + 10;
    out.insert(out.end(), {22, 3, 3, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size), 11});
    appendSized(out, leaf.size() + 6);
    appendSized(out, leaf.size() + 3);
    appendSized(out, leaf.size());
    out.insert(out.end(), leaf.begin(), leaf.end());
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, std::min<std::size_t>(size, 16000));
    const std::optional<Certificate> certificate = parseCertificate(bytes);
    if (certificate) {
        const bool isBounded = certificate->names.size() <= Certificate::MaxNames &&
                               certificate->subject.size() <= Certificate::MaxTextOctets &&
                               certificate->issuer.size() <= Certificate::MaxTextOctets;
        if (!isBounded || !std::all_of(certificate->names.begin(), certificate->names.end(), isPrintable))
            __builtin_trap();
    }
    const std::vector<std::uint8_t> flight = flightWith(bytes);
    const std::vector<std::string> told = fuzz::namesInPieces(flight, 443, 200, fuzz::seedOf(bytes), false);
    if (told.size() != (certificate ? certificate->names.size() : 0))
        __builtin_trap();
    return 0;
}
