// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace waybill {

/// A SHA-256 digest (FIPS 180-4).
using Sha256Digest = std::array<std::uint8_t, 32>;

/// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);

/// Incremental SHA-256 by OpenSSL. One thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::uint8_t> bytes);
    /// The digest of everything so far; the object must not be used afterwards.
    [[nodiscard]] Sha256Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace waybill
